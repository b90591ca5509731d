package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.Samples.accepted;
import static vn.giaitrinh.compliance.Samples.answered;
import static vn.giaitrinh.compliance.Samples.clean;
import static vn.giaitrinh.compliance.Samples.codes;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.findings;
import static vn.giaitrinh.compliance.Samples.received;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.TestCalendars;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.sla.HostOverride;
import vn.giaitrinh.text.BilingualText;

/** What the clocks of a case tell; the default limits are due on 8 and 20 October 2026. */
class FindingsTest {
  private static final Assessment SHIPPED =
      Samples.assessment().rulePacks(ShippedLaw.vietnam()).build();

  @Test
  void a_case_handled_as_the_law_asks_has_no_finding() {
    assertThat(findings(clean("GT-1").build())).isEmpty();
  }

  @Test
  void an_explanation_sent_late_is_found_with_its_due_date_and_clause() {
    List<Finding> found =
        findings(
            clean("GT-1")
                .events(List.of(received("10-01"), accepted("10-05"), answered("10-21")))
                .build());

    assertThat(found)
        .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("LATE_EXPLANATION");
              assertThat(finding.getPath()).isEqualTo("case/GT-1");
              assertThat(finding.getUnit()).contains(Samples.FIRST);
              assertThat(finding.getMessage().vi())
                  .isEqualTo("Hồ sơ GT-1: đã chậm 1 ngày so với hạn 20/10/2026");
              assertThat(finding.getMessage().en())
                  .contains("Case GT-1: was 1 day late; it was due on 2026-10-20");
              assertThat(finding.getBasis())
                  .contains(LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13"));
            });
  }

  @Test
  void an_explanation_still_owed_is_late_too() {
    assertThat(findings(draft("GT-1", received("10-01"), accepted("10-05")).build()))
        .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("LATE_EXPLANATION");
              assertThat(finding.getMessage().en().orElseThrow()).contains("is 10 days late");
            });
  }

  @Test
  void a_request_withdrawn_after_the_due_date_was_late() {
    CaseEvent withdrawn = RequestWithdrawn.builder().on(day("10-22")).build();
    CaseEvent inTime = RequestWithdrawn.builder().on(day("10-20")).build();

    assertThat(codes(draft("GT-1", received("10-01"), accepted("10-05"), withdrawn).build()))
        .containsExactly("LATE_EXPLANATION");
    assertThat(codes(draft("GT-1", received("10-01"), accepted("10-05"), inTime).build()))
        .isEmpty();
  }

  @Test
  void a_notice_given_late_is_found_under_its_own_code() {
    List<Finding> found =
        findings(
            clean("GT-1")
                .events(List.of(received("10-01"), accepted("10-09"), answered("10-12")))
                .build());

    assertThat(found).singleElement().extracting(Finding::getCode).isEqualTo("LATE_NOTICE");
    assertThat(found.get(0).getBasis())
        .contains(LegalReference.of("Nghị định", "59/2019/NĐ-CP", "11"));
  }

  @ParameterizedTest
  @CsvSource({"10-15, true, 30/10/2026", "10-16, true, 02/11/2026", "10-20, false, ''"})
  void a_due_date_near_or_today_is_announced(String acceptedOn, boolean found, String due) {
    List<Finding> findings =
        findings(draft("GT-1", received("10-15"), accepted(acceptedOn)).build());

    assertThat(findings)
        .filteredOn(finding -> finding.getCode().equals("DUE_SOON"))
        .hasSize(found ? 1 : 0)
        .allMatch(finding -> finding.getSeverity() == Severity.WARNING)
        .allMatch(finding -> finding.getMessage().vi().endsWith("đến hạn ngày " + due));
    assertThat(findings).hasSize(found ? 1 : 0);
  }

  @Test
  void a_suspension_still_open_is_found_and_one_lifted_is_not() {
    CaseEvent suspended = CaseSuspended.builder().on(day("10-10")).build();
    CaseEvent resumed = CaseResumed.builder().on(day("10-28")).build();

    assertThat(findings(draft("GT-1", received("10-01"), accepted("10-05"), suspended).build()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("PAUSE_STILL_OPEN");
              assertThat(finding.getMessage().vi()).contains("10/10/2026");
              assertThat(finding.getMessage().en().orElseThrow()).contains("2026-10-10");
            });
    assertThat(
            codes(draft("GT-1", received("10-01"), accepted("10-05"), suspended, resumed).build()))
        .isEmpty();
  }

  @Test
  void an_extension_that_does_not_count_in_full_is_found() {
    assertThat(findings(extended(20, true)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("EXTENSION_NOT_HONOURED");
              assertThat(finding.getMessage().vi())
                  .contains("gia hạn ngày 15/10/2026 được tính 15/20 ngày")
                  .contains("chỉ tính đến mức tối đa");
              assertThat(finding.getMessage().en().orElseThrow())
                  .contains("extension of 2026-10-15 counts for 15/20 days: cut to the maximum");
              assertThat(finding.getBasis())
                  .contains(LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13"));
            });
    assertThat(codes(extended(10, false))).contains("EXTENSION_NOT_HONOURED");
    assertThat(codes(extended(15, true))).doesNotContain("EXTENSION_NOT_HONOURED");
  }

  @Test
  void an_extension_before_the_clock_started_or_after_it_ended_is_never_silence() {
    DeadlineExtended.Builder extension =
        DeadlineExtended.builder().amount(5).notice(DocumentNumber.parse("6/TB-STP"));

    assertThat(codes(clean("GT-1").addEvent(extension.on(day("10-02")).build()).build()))
        .containsExactly("EXTENSION_NOT_HONOURED");
    assertThat(codes(clean("GT-1").addEvent(extension.on(day("10-14")).build()).build()))
        .containsExactly("EXTENSION_NOT_HONOURED");
  }

  // A denunciation has two clocks that can be extended; the first was stopped by the acceptance.
  @Test
  void an_extension_that_one_clock_honours_is_not_held_against_another() {
    DeadlineExtended extension =
        DeadlineExtended.builder()
            .on(day("10-15"))
            .amount(30)
            .notice(DocumentNumber.parse("6/TB-STP"))
            .build();
    CaseFile.Builder denunciation =
        draft("TC-1", received("10-01"), accepted("10-05"), extension).kind(CaseKind.DENUNCIATION);

    assertThat(codes(SHIPPED, denunciation.complexity(Complexity.COMPLEX).build()))
        .doesNotContain("EXTENSION_NOT_HONOURED");
    assertThat(codes(SHIPPED, denunciation.complexity(Complexity.ORDINARY).build()))
        .contains("EXTENSION_NOT_HONOURED");
  }

  // Luật Khiếu nại 02/2011/QH13, Điều 28: 30 days from 1 September are Thursday 1 October.
  @Test
  void a_complaint_resolved_late_is_no_late_explanation() {
    CaseFile complaint =
        draft("KN-1", received("09-01"), accepted("09-01"), answered("10-02"))
            .kind(CaseKind.COMPLAINT)
            .build();

    assertThat(SHIPPED.summarize(List.of(complaint), List.of()).getFindings())
        .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("LATE_ANSWER");
              assertThat(finding.getBasis())
                  .contains(LegalReference.of("Luật", "02/2011/QH13", "28"));
            });
  }

  @Test
  void a_limit_that_neither_law_nor_host_gives_is_found_and_not_passed_over() {
    CaseFile feedback = draft("PA-1", received("10-01")).kind(CaseKind.FEEDBACK).build();

    assertThat(SHIPPED.summarize(List.of(feedback), List.of()).getFindings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("LIMIT_NOT_SET");
              assertThat(finding.getMessage().vi())
                  .isEqualTo(
                      "Hồ sơ PA-1: không tính được thời hạn (Xử lý và trả lời phản ánh, kiến nghị)"
                          + " vì pháp luật không quy định số ngày và đơn vị chưa đặt thời hạn");
              assertThat(finding.getMessage().en().orElseThrow())
                  .contains("the host has not given one");
              assertThat(finding.getBasis()).isPresent();
            });
  }

  // Luật 132/2025/QH15 is in force from 1 July 2026.
  @Test
  void a_clock_started_after_the_law_fell_due_for_review_says_so() {
    Assessment shipped =
        Samples.assessment().rulePacks(ShippedLaw.vietnam()).asOf(day("07-31")).build();

    assertThat(codes(shipped, draft("GT-1", received("06-30")).build()))
        .containsExactly("LATE_NOTICE");
    assertThat(codes(shipped, draft("GT-1", received("07-01")).build()))
        .containsExactly("LATE_NOTICE", "LAW_REVIEW_DUE");
  }

  // 24/11/2026 is provisional.
  @Test
  void a_due_date_that_rests_on_a_day_not_yet_announced_says_so() {
    Assessment november = Samples.assessment().asOf(day("11-10")).build();

    assertThat(codes(november, draft("GT-1", received("11-09"), accepted("11-09")).build()))
        .containsExactly("CALENDAR_NOT_ANNOUNCED");
    assertThat(codes(november, draft("GT-1", received("11-06"), accepted("11-06")).build()))
        .isEmpty();
  }

  @Test
  void a_case_beyond_the_calendar_is_found_and_stops_no_other() {
    Assessment december =
        Samples.assessment()
            .asOf(day("12-29"))
            .calendar(TestCalendars.vietnamThrough(day("12-31")))
            .build();
    CaseFile other = draft("GT-0", received("12-29")).build();
    ComplianceSummary summary =
        december.summarize(
            List.of(draft("GT-1", received("12-28")).build(), other, clean("GT-2").build()),
            List.of());

    assertThat(summary.getCases().received()).isEqualTo(3);
    assertThat(summary.getFindings())
        .extracting(Finding::getPath, Finding::getCode)
        .containsExactly(
            tuple("case/GT-0", "CALENDAR_NOT_COVERED"), tuple("case/GT-1", "CALENDAR_NOT_COVERED"));
    assertThat(summary.getFindings().get(1).getMessage().vi()).contains("01/01/2027");
  }

  @Test
  void a_clock_beyond_the_calendar_leaves_the_others_of_its_case() {
    Assessment december =
        Samples.assessment()
            .asOf(day("12-30"))
            .calendar(TestCalendars.vietnamThrough(day("12-31")))
            .build();
    CaseFile file = draft("GT-1", received("12-01"), accepted("12-28")).build();

    ComplianceSummary summary = december.summarize(List.of(file), List.of());

    assertThat(summary.getCases().late()).isEqualTo(1);
    assertThat(summary.getFindings())
        .extracting(Finding::getCode)
        .contains("LATE_NOTICE", "CALENDAR_NOT_COVERED");
  }

  @Test
  void an_event_after_the_as_of_day_is_not_seen() {
    Assessment before = Samples.assessment().asOf(day("10-20")).build();
    CaseFile late = draft("GT-1", received("10-01"), accepted("10-05"), answered("10-21")).build();

    assertThat(codes(before, late)).containsExactly("DUE_SOON");
  }

  @Test
  void a_limit_of_the_host_without_a_clause_makes_a_finding_without_one() {
    HostOverride host =
        new HostOverride(BilingualText.of("Quy chế giả định", "A made-up rule"), Optional.empty());
    Assessment bare =
        Samples.assessment()
            .rulePacks(
                List.of(
                    Samples.LAW.toBuilder()
                        .clocks(
                            Samples.LAW.getClocks().stream()
                                .map(
                                    clock ->
                                        clock.toBuilder()
                                            .limits(
                                                clock.getLimits().stream()
                                                    .map(
                                                        rule ->
                                                            rule.toBuilder()
                                                                .basis(List.of())
                                                                .hostOverride(host)
                                                                .build())
                                                    .toList())
                                            .build())
                                .toList())
                        .build()))
            .build();

    assertThat(bare.summarize(List.of(draft("GT-1", received("10-01")).build()), List.of()))
        .extracting(summary -> summary.getFindings().get(0).getBasis())
        .isEqualTo(Optional.empty());
  }

  private static CaseFile extended(int amount, boolean notice) {
    DeadlineExtended.Builder extension = DeadlineExtended.builder().on(day("10-15")).amount(amount);
    if (notice) {
      extension.notice(DocumentNumber.parse("6/TB-STP"));
    }
    return clean("GT-1")
        .events(List.of(received("10-01"), accepted("10-05"), extension.build(), answered("10-20")))
        .build();
  }
}
