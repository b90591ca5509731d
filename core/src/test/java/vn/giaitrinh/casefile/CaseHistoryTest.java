package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.casefile.Cases.DAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseHistoryTest {

  // The events of a case, one a day; the one misplaced, and the status in which it was.
  @ParameterizedTest
  @CsvSource({
    "ACCEPTED RECEIVED,                     ACCEPTED,            DRAFT",
    "RECEIVED RECEIVED,                     RECEIVED,            RECEIVED",
    "RECEIVED ACCEPTED ACCEPTED,            ACCEPTED,            ACCEPTED",
    "RECEIVED ACCEPTED REFUSED,             REFUSED,             ACCEPTED",
    "RECEIVED ACCEPTED RESUMED,             RESUMED,             ACCEPTED",
    "RECEIVED ACCEPTED SUSPENDED SUSPENDED, SUSPENDED,           SUSPENDED",
    "RECEIVED SUSPENDED,                    SUSPENDED,           RECEIVED",
    "RECEIVED ANSWERED,                     ANSWERED,            RECEIVED",
    "RECEIVED EXTENDED,                     EXTENDED,            RECEIVED",
    "RECEIVED ACCEPTED ANSWERED EXTENDED,   EXTENDED,            ANSWERED",
    "RECEIVED ACCEPTED PUBLISHED,           PUBLISHED,           ACCEPTED",
    "RECEIVED CLOSED PUBLISHED,             PUBLISHED,           CLOSED",
    "RECEIVED REFUSED ACCEPTED,             ACCEPTED,            REFUSED",
    "RECEIVED WITHDRAWN DIALOGUE_HELD,      DIALOGUE_HELD,       WITHDRAWN",
    "RECEIVED ACCEPTED ANSWERED WITHDRAWN,  WITHDRAWN,           ANSWERED",
    "RECEIVED ACCEPTED ANSWERED CLOSED CLOSED, CLOSED,           CLOSED",
    "RECEIVED ACCEPTED REOPENED,            REOPENED,            ACCEPTED",
    "RECEIVED ACCEPTED DRAFT_RETURNED,      DRAFT_RETURNED,      ACCEPTED",
    "RECEIVED SUPPLEMENT_RECEIVED,          SUPPLEMENT_RECEIVED, RECEIVED",
    "RECEIVED ACCEPTED REVIEW_REQUESTED,    REVIEW_REQUESTED,    ACCEPTED",
    "FINDING_RECORDED,                      FINDING_RECORDED,    DRAFT"
  })
  void an_event_that_makes_no_sense_is_told_with_the_status(
      String types, CaseEventType misplaced, CaseStatus status) {
    CaseHistory history = CaseHistory.of(file(types), LocalDate.MAX);

    assertThat(history.getMisplaced())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.event().type()).isEqualTo(misplaced);
              assertThat(one.status()).isEqualTo(status);
            });
    assertThat(history.getState()).isEqualTo(CaseState.of(file(types), LocalDate.MAX));
    assertThat(history.getEvents()).isEqualTo(file(types).effectiveEvents());
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVED ADMISSIBILITY_CHECKED ACCEPTED UNIT_ASSIGNED DIALOGUE_HELD DIALOGUE_HELD"
        + " DRAFT_SUBMITTED DRAFT_RETURNED DRAFT_SUBMITTED EXPLANATION_ISSUED ANSWERED PUBLISHED"
        + " CLOSED FINDING_RECORDED",
    "RECEIVED SUPPLEMENT_REQUESTED SUPPLEMENT_REQUESTED SUPPLEMENT_RECEIVED ADMISSIBILITY_CHECKED"
        + " REFUSED CLOSED REVIEW_REQUESTED",
    "RECEIVED UNIT_ASSIGNED CASES_JOINED ACCEPTED SUSPENDED RESPONSIBILITY_MOVED RESUMED EXTENDED"
        + " APOLOGY_SENT ANSWERED REVIEW_REQUESTED REOPENED PUBLISHED EXPLANATION_ISSUED ANSWERED",
    "RECEIVED ACCEPTED SUSPENDED ANSWERED APOLOGY_SENT",
    "RECEIVED ACCEPTED SUSPENDED TERMINATED RESPONSIBILITY_MOVED CLOSED"
  })
  void a_case_in_order_has_nothing_misplaced(String types) {
    assertThat(CaseHistory.of(file(types), LocalDate.MAX).getMisplaced()).isEmpty();
  }

  @Test
  void feedback_is_worked_on_without_acceptance() {
    CaseFile feedback =
        Cases.dayByDay(
            CaseKind.FEEDBACK,
            types("RECEIVED UNIT_ASSIGNED DIALOGUE_HELD DRAFT_SUBMITTED EXTENDED ANSWERED"));
    assertThat(CaseHistory.of(feedback, LocalDate.MAX).getMisplaced()).isEmpty();
    assertThat(
            CaseHistory.of(feedback.toBuilder().kind(CaseKind.COMPLAINT).build(), LocalDate.MAX)
                .getMisplaced())
        .extracting(one -> one.event().type())
        .containsExactly(types("DIALOGUE_HELD DRAFT_SUBMITTED EXTENDED ANSWERED"));
  }

  // Nghị định 59/2019 says "tiếp nhận", Luật 25/2018/QH14 says "thụ lý".
  @Test
  void the_reason_speaks_the_words_of_the_law_on_the_kind() {
    CaseFile request = file("RECEIVED ACCEPTED ACCEPTED");
    assertThat(reasons(request))
        .containsExactly("Đã tiếp nhận; chỉ tiếp nhận một lần, sau khi nhận yêu cầu giải trình");
    assertThat(reasons(request.toBuilder().kind(CaseKind.DENUNCIATION).build()))
        .containsExactly("Đã thụ lý; chỉ thụ lý một lần, sau khi nhận tố cáo");
    assertThat(CaseHistory.of(request, LocalDate.MAX).getMisplaced().get(0).reason().en())
        .contains("The request is accepted; it is accepted once, after its receipt");
  }

  // The order within a day is by type: the answer comes before the draft submitted on its day.
  @ParameterizedTest
  @CsvSource({
    "UNIT_ASSIGNED DRAFT_SUBMITTED ANSWERED, ''",
    "UNIT_ASSIGNED UNIT_ASSIGNED ANSWERED,   ''",
    "RESUMED ANSWERED,                       RESUMED",
    "SUSPENDED ANSWERED,                     ''",
    "EXTENDED ANSWERED CLOSED,               ''",
    "DRAFT_RETURNED ANSWERED,                DRAFT_RETURNED",
    "WITHDRAWN ANSWERED,                     WITHDRAWN",
    "SUSPENDED SUSPENDED,                    SUSPENDED",
    "UNIT_ASSIGNED SUSPENDED SUSPENDED,      SUSPENDED",
    "ACCEPTED ANSWERED,                      ACCEPTED"
  })
  void work_of_the_day_on_which_a_case_ends_is_not_misplaced(String oneDay, String misplaced) {
    CaseFile.Builder file = file("RECEIVED ACCEPTED").toBuilder();
    int number = 0;
    for (CaseEventType type : types(oneDay)) {
      file.addEvent(numbered(type, DAY.plusDays(9), "e" + number++));
    }
    assertThat(CaseHistory.of(file.build(), LocalDate.MAX).getMisplaced())
        .extracting(one -> one.event().type())
        .containsExactly(types(misplaced));
  }

  @Test
  void a_sequence_number_says_which_came_first() {
    CaseEvent answered = ExplanationSent.builder().on(DAY.plusDays(9)).sequence(1).build();
    CaseEvent submitted = DraftSubmitted.builder().on(DAY.plusDays(9)).sequence(2).build();
    CaseFile file = file("RECEIVED ACCEPTED").toBuilder().addEvents(submitted, answered).build();
    assertThat(CaseHistory.of(file, LocalDate.MAX).getMisplaced())
        .extracting(MisplacedEvent::event)
        .containsExactly(submitted);
  }

  @Test
  void history_as_known_leaves_out_what_was_recorded_later() {
    CaseEvent late =
        RequestAccepted.builder().on(DAY.plusDays(1)).recordedOn(DAY.plusDays(20)).build();
    CaseEvent sent = ExplanationSent.builder().on(DAY.plusDays(5)).build();
    CaseFile file = file("RECEIVED").toBuilder().addEvents(late, sent).build();
    LocalDate asOf = DAY.plusDays(10);

    assertThat(CaseHistory.of(file, asOf).getMisplaced()).isEmpty();
    assertThat(CaseState.of(file, asOf).status()).isEqualTo(CaseStatus.ANSWERED);
    assertThat(CaseState.of(file, asOf, DAY.plusDays(20)).status()).isEqualTo(CaseStatus.ANSWERED);

    CaseHistory before = CaseHistory.of(file, asOf, DAY.plusDays(19));
    assertThat(before.getState().status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(before.getMisplaced()).extracting(MisplacedEvent::event).containsExactly(sent);
    assertThat(file.effectiveEvents(asOf, DAY.plusDays(4))).hasSize(1);
  }

  private static CaseEvent numbered(CaseEventType type, LocalDate on, String id) {
    return switch (type) {
      case UNIT_ASSIGNED ->
          UnitAssigned.builder().on(on).id(id).unit(Cases.OFFICE).role(CaseRole.LEAD).build();
      case SUSPENDED -> CaseSuspended.builder().on(on).id(id).build();
      default -> Cases.event(type, on);
    };
  }

  private static List<String> reasons(CaseFile file) {
    return CaseHistory.of(file, LocalDate.MAX).getMisplaced().stream()
        .map(one -> one.reason().vi())
        .toList();
  }

  private static CaseFile file(String types) {
    return Cases.dayByDay(types(types));
  }

  private static CaseEventType[] types(String types) {
    return Arrays.stream(types.split(" "))
        .filter(type -> !type.isEmpty())
        .map(CaseEventType::valueOf)
        .toArray(CaseEventType[]::new);
  }
}
