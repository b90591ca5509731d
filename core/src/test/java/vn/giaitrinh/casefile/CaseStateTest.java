package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.casefile.CaseEventType.ACCEPTED;
import static vn.giaitrinh.casefile.CaseEventType.ADMISSIBILITY_CHECKED;
import static vn.giaitrinh.casefile.CaseEventType.ANSWERED;
import static vn.giaitrinh.casefile.CaseEventType.CLOSED;
import static vn.giaitrinh.casefile.CaseEventType.DIALOGUE_HELD;
import static vn.giaitrinh.casefile.CaseEventType.DRAFT_RETURNED;
import static vn.giaitrinh.casefile.CaseEventType.DRAFT_SUBMITTED;
import static vn.giaitrinh.casefile.CaseEventType.RECEIVED;
import static vn.giaitrinh.casefile.CaseEventType.REFUSED;
import static vn.giaitrinh.casefile.CaseEventType.REOPENED;
import static vn.giaitrinh.casefile.CaseEventType.RESUMED;
import static vn.giaitrinh.casefile.CaseEventType.SUPPLEMENT_RECEIVED;
import static vn.giaitrinh.casefile.CaseEventType.SUPPLEMENT_REQUESTED;
import static vn.giaitrinh.casefile.CaseEventType.SUSPENDED;
import static vn.giaitrinh.casefile.CaseEventType.TERMINATED;
import static vn.giaitrinh.casefile.CaseEventType.TRANSFERRED;
import static vn.giaitrinh.casefile.CaseEventType.UNIT_ASSIGNED;
import static vn.giaitrinh.casefile.CaseEventType.WITHDRAWN;
import static vn.giaitrinh.casefile.Cases.DAY;
import static vn.giaitrinh.casefile.Cases.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTest {

  @Test
  void main_path_goes_status_by_status_each_as_of_its_day() {
    CaseFile file =
        Cases.dayByDay(
            RECEIVED,
            ADMISSIBILITY_CHECKED,
            ACCEPTED,
            UNIT_ASSIGNED,
            DIALOGUE_HELD,
            UNIT_ASSIGNED,
            DRAFT_SUBMITTED,
            ANSWERED,
            CLOSED);
    List<CaseStatus> statuses = new ArrayList<>();
    for (int day = -1; day < 9; day++) {
      statuses.add(CaseState.of(file, DAY.plusDays(day)).status());
    }
    // lifecycle, main path
    assertThat(statuses)
        .containsExactly(
            CaseStatus.DRAFT,
            CaseStatus.RECEIVED,
            CaseStatus.UNDER_ADMISSIBILITY,
            CaseStatus.ACCEPTED,
            CaseStatus.IN_PREPARATION,
            CaseStatus.IN_DIALOGUE,
            CaseStatus.IN_PREPARATION,
            CaseStatus.AWAITING_APPROVAL,
            CaseStatus.ANSWERED,
            CaseStatus.CLOSED);
  }

  @Test
  void supplement_is_awaited_and_returns_to_admissibility() {
    assertThat(status(RECEIVED, ADMISSIBILITY_CHECKED, SUPPLEMENT_REQUESTED))
        .isEqualTo(CaseStatus.AWAITING_SUPPLEMENT);
    assertThat(status(RECEIVED, SUPPLEMENT_REQUESTED, SUPPLEMENT_RECEIVED))
        .isEqualTo(CaseStatus.UNDER_ADMISSIBILITY);
  }

  @Test
  void intake_ends_in_refusal_transfer_or_acceptance() {
    assertThat(status(RECEIVED, REFUSED)).isEqualTo(CaseStatus.REFUSED);
    assertThat(status(RECEIVED, ADMISSIBILITY_CHECKED, TRANSFERRED))
        .isEqualTo(CaseStatus.TRANSFERRED);
    assertThat(status(RECEIVED, SUPPLEMENT_REQUESTED, ACCEPTED)).isEqualTo(CaseStatus.ACCEPTED);
  }

  @Test
  void resumed_case_returns_to_the_status_in_which_it_was_suspended() {
    assertThat(status(RECEIVED, ACCEPTED, DIALOGUE_HELD, SUSPENDED))
        .isEqualTo(CaseStatus.SUSPENDED);
    assertThat(status(RECEIVED, ACCEPTED, DIALOGUE_HELD, SUSPENDED, RESUMED))
        .isEqualTo(CaseStatus.IN_DIALOGUE);
    assertThat(status(RECEIVED, ACCEPTED, DRAFT_SUBMITTED, SUSPENDED, SUSPENDED, RESUMED))
        .isEqualTo(CaseStatus.AWAITING_APPROVAL);
  }

  @Test
  void answer_ends_a_suspension_that_was_never_lifted() {
    assertThat(status(RECEIVED, ACCEPTED, SUSPENDED, ANSWERED)).isEqualTo(CaseStatus.ANSWERED);
  }

  @Test
  void returned_draft_goes_back_to_preparation() {
    assertThat(status(RECEIVED, ACCEPTED, DRAFT_SUBMITTED, DRAFT_RETURNED))
        .isEqualTo(CaseStatus.IN_PREPARATION);
  }

  @Test
  void any_open_case_can_be_withdrawn_and_an_accepted_one_terminated() {
    assertThat(status(RECEIVED, WITHDRAWN)).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(status(RECEIVED, ACCEPTED, SUSPENDED, WITHDRAWN)).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(status(RECEIVED, ACCEPTED, SUSPENDED, TERMINATED)).isEqualTo(CaseStatus.TERMINATED);
    assertThat(status(RECEIVED, TERMINATED)).isEqualTo(CaseStatus.RECEIVED);
    assertThat(status(RECEIVED, ACCEPTED, ANSWERED, WITHDRAWN)).isEqualTo(CaseStatus.ANSWERED);
  }

  @Test
  void reopened_case_is_prepared_again_and_has_no_outcome_until_it_ends() {
    CaseFile file = Cases.dayByDay(RECEIVED, ACCEPTED, ANSWERED, REOPENED, CLOSED);
    assertThat(CaseState.of(file, DAY.plusDays(3)))
        .isEqualTo(
            new CaseState(
                CaseKind.EXPLANATION_REQUEST, CaseStatus.IN_PREPARATION, Optional.empty(), true));
    assertThat(CaseState.of(file, DAY.plusDays(4)).outcome()).contains(Outcome.EXPLAINED_PARTLY);
    assertThat(status(RECEIVED, ACCEPTED, ANSWERED, CLOSED, REOPENED))
        .isEqualTo(CaseStatus.IN_PREPARATION);
  }

  @Test
  void events_that_make_no_sense_leave_the_status() {
    assertThat(status(ACCEPTED)).isEqualTo(CaseStatus.DRAFT);
    assertThat(status(RECEIVED, ANSWERED)).isEqualTo(CaseStatus.RECEIVED);
    assertThat(status(RECEIVED, RESUMED)).isEqualTo(CaseStatus.RECEIVED);
    assertThat(status(RECEIVED, ACCEPTED, REFUSED)).isEqualTo(CaseStatus.ACCEPTED);
    assertThat(status(RECEIVED, REFUSED, CLOSED)).isEqualTo(CaseStatus.REFUSED);
    assertThat(status(RECEIVED, SUSPENDED)).isEqualTo(CaseStatus.RECEIVED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "EXTENDED",
        "EXPLANATION_ISSUED",
        "PUBLISHED",
        "FINDING_RECORDED",
        "REVIEW_REQUESTED",
        "RESPONSIBILITY_MOVED",
        "CASES_JOINED",
        "APOLOGY_SENT"
      })
  void events_beside_the_procedure_do_not_move_it(CaseEventType type) {
    assertThat(status(RECEIVED, ACCEPTED, type)).isEqualTo(CaseStatus.ACCEPTED);
  }

  @Test
  void feedback_is_answered_without_acceptance_but_a_complaint_is_not() {
    LocalDate end = DAY.plusDays(1);
    assertThat(CaseState.of(Cases.dayByDay(CaseKind.FEEDBACK, RECEIVED, ANSWERED), end).status())
        .isEqualTo(CaseStatus.ANSWERED);
    assertThat(CaseState.of(Cases.dayByDay(CaseKind.COMPLAINT, RECEIVED, ANSWERED), end).status())
        .isEqualTo(CaseStatus.RECEIVED);
    assertThat(CaseState.of(Cases.dayByDay(CaseKind.FEEDBACK, ANSWERED), end).status())
        .isEqualTo(CaseStatus.DRAFT);
    CaseFile accepted = Cases.dayByDay(CaseKind.FEEDBACK, RECEIVED, ACCEPTED, ANSWERED);
    assertThat(CaseState.of(accepted, LocalDate.MAX).status()).isEqualTo(CaseStatus.ANSWERED);
  }

  @Test
  void outcome_of_a_case_that_ended_otherwise_names_how() {
    assertThat(outcome(RECEIVED, REFUSED)).contains(Outcome.REFUSED_INADMISSIBLE);
    assertThat(outcome(RECEIVED, TRANSFERRED)).contains(Outcome.TRANSFERRED);
    assertThat(outcome(RECEIVED, WITHDRAWN)).contains(Outcome.WITHDRAWN);
    assertThat(outcome(RECEIVED, ACCEPTED, TERMINATED)).contains(Outcome.TERMINATED);
    assertThat(outcome(RECEIVED, ACCEPTED, CLOSED)).contains(Outcome.NOT_EXPLAINED);
    assertThat(outcome(RECEIVED, ACCEPTED)).isEmpty();
  }

  @Test
  void explained_fully_needs_a_complete_record_that_answers_every_point() {
    CaseFile answered =
        Cases.dayByDay(RECEIVED, ACCEPTED, ANSWERED).toBuilder()
            .addPoint(new RequestedPoint("1", "Vì sao?"))
            .addPoint(new RequestedPoint("2", "Khi nào?"))
            .build();
    assertThat(outcome(answered)).contains(Outcome.EXPLAINED_PARTLY);
    assertThat(outcome(with(answered, Cases.completeRecord().addAnsweredPoint("1"))))
        .contains(Outcome.EXPLAINED_PARTLY);
    ExplanationRecord.Builder full = Cases.completeRecord().addAnsweredPoints("2", "1");
    assertThat(outcome(with(answered, full))).contains(Outcome.EXPLAINED_FULLY);
    assertThat(outcome(with(answered, full.requesterStated(false))))
        .contains(Outcome.EXPLAINED_PARTLY);
  }

  @Test
  void result_of_a_dialogue_is_needed_only_where_one_was_held() {
    ExplanationRecord.Builder silent = Cases.completeRecord().dialogueResult(Optional.empty());
    assertThat(outcome(with(Cases.dayByDay(RECEIVED, ACCEPTED, ANSWERED), silent)))
        .contains(Outcome.EXPLAINED_FULLY);
    assertThat(outcome(with(Cases.dayByDay(RECEIVED, ACCEPTED, DIALOGUE_HELD, ANSWERED), silent)))
        .contains(Outcome.EXPLAINED_PARTLY);
  }

  @Test
  void record_issued_after_the_day_does_not_speak_for_it() {
    CaseFile file =
        with(
            Cases.dayByDay(RECEIVED, ACCEPTED, ANSWERED, CLOSED),
            Cases.completeRecord().issuedOn(DAY.plusDays(3)));
    assertThat(CaseState.of(file, DAY.plusDays(2)).outcome()).contains(Outcome.EXPLAINED_PARTLY);
    assertThat(CaseState.of(file, DAY.plusDays(3)).outcome()).contains(Outcome.EXPLAINED_FULLY);
  }

  @Test
  void draft_is_in_no_group_and_every_other_status_in_one() {
    assertThat(CaseState.of(Cases.draft().build(), DAY).group()).isEmpty();
    for (CaseStatus status : CaseStatus.values()) {
      assertThat(status.group().isPresent()).isEqualTo(status != CaseStatus.DRAFT);
      boolean open =
          status.group().filter(group -> group.compareTo(StatusGroup.ON_HOLD) <= 0).isPresent();
      assertThat(status.isOpen()).as("%s", status).isEqualTo(open);
    }
    assertThat(CaseState.of(Cases.dayByDay(RECEIVED, ACCEPTED, SUSPENDED), LocalDate.MAX).group())
        .contains(StatusGroup.ON_HOLD);
  }

  private static Optional<Outcome> outcome(CaseEventType... types) {
    return outcome(Cases.dayByDay(types));
  }

  private static Optional<Outcome> outcome(CaseFile file) {
    return CaseState.of(file, LocalDate.MAX).outcome();
  }

  private static CaseFile with(CaseFile file, ExplanationRecord.Builder explanation) {
    return file.toBuilder().explanations(List.of(explanation.build())).build();
  }
}
