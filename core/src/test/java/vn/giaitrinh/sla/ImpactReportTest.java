package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.TestCalendars;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class ImpactReportTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 19);
  // Due on Tuesday 20 October 2026.
  private static final CaseFile OPEN = SlaCases.file("RECEIVED@10-01 ACCEPTED@10-05");
  private static final CaseFile ANSWERED =
      SlaCases.file("RECEIVED@10-01 ACCEPTED@10-05 ANSWERED@10-16");

  // The office is closed on the 20th, say: the 15th day then rolls to the 21st.
  @Test
  void tells_which_open_cases_a_new_calendar_moves_and_leaves_the_closed_as_judged() {
    ImpactReport report =
        ImpactReport.of(SlaCases.LAW, closedOnThe20th(), AS_OF, List.of(OPEN, ANSWERED));

    assertThat(report.open()).isEqualTo(1);
    assertThat(report.leftAsJudged()).isEqualTo(1);
    assertThat(report.changes())
        .extracting(change -> change.inWords().vi())
        .containsExactly("GT-2026/0001, EXPLAIN: hạn 20/10/2026 → 21/10/2026");
    assertThat(report.changes().get(0).inWords().in(Language.EN))
        .isEqualTo("GT-2026/0001, EXPLAIN: due 2026-10-20 → 2026-10-21");
    assertThat(report.changes().get(0).before().orElseThrow().lastDay())
        .contains(LocalDate.of(2026, 10, 20));
  }

  // The notice was given in time. A new calendar does not judge it again.
  @Test
  void a_clock_that_ended_in_an_open_case_is_not_judged_again() {
    RulePack strict = withLimits(1, 15);
    ImpactReport report =
        ImpactReport.of(
            check(withLimits(5, 15)), check(strict), LocalDate.of(2026, 10, 6), List.of(OPEN));

    assertThat(report.changes()).isEmpty();
  }

  @Test
  void tells_what_a_new_limit_changes() {
    ImpactReport report =
        ImpactReport.of(
            check(withLimits(5, 15)), check(withLimits(5, 10)), AS_OF, List.of(OPEN, ANSWERED));

    assertThat(report.changes())
        .extracting(change -> change.inWords().vi())
        .containsExactly(
            "GT-2026/0001, EXPLAIN: hạn 20/10/2026 → 15/10/2026; kết quả Sắp đến hạn → Quá hạn;"
                + " thời hạn 15 ngày → 10 ngày");
  }

  @Test
  void tells_a_clock_that_would_appear_vanish_or_not_be_read() {
    SlaCheck none = SlaCheck.of(List.of(), WorkingCalendars.vietnam());
    SlaCheck uncovered =
        SlaCheck.of(ShippedLaw.vietnam(), TestCalendars.vietnamThrough(LocalDate.of(2026, 10, 12)));

    assertThat(ImpactReport.of(none, SlaCases.LAW, AS_OF, List.of(OPEN)).changes())
        .extracting(ClockChange::clock, change -> change.before().isPresent())
        .containsExactly(tuple("EXPLAIN", false));
    assertThat(ImpactReport.of(SlaCases.LAW, none, AS_OF, List.of(OPEN)).changes())
        .extracting(ClockChange::clock, change -> change.after().isPresent())
        .containsExactly(tuple("EXPLAIN", false));
    assertThat(ImpactReport.of(SlaCases.LAW, uncovered, AS_OF, List.of(OPEN)).changes())
        .extracting(ClockChange::unread)
        .containsExactly(Optional.of(UnreadReason.CALENDAR_NOT_COVERED));
  }

  @Test
  void nothing_changes_between_equals_and_a_case_not_yet_received_is_passed_over() {
    CaseFile later = OPEN.toBuilder().id(CaseId.of("GT-2026/0002")).build();
    ImpactReport report =
        ImpactReport.of(
            SlaCases.LAW, SlaCases.LAW, LocalDate.of(2026, 9, 30), List.of(OPEN, later));

    assertThat(report).isEqualTo(new ImpactReport(LocalDate.of(2026, 9, 30), 0, 0, List.of()));
    assertThat(ImpactReport.of(SlaCases.LAW, SlaCases.LAW, AS_OF, List.of(OPEN)).changes())
        .isEmpty();
  }

  // Two packs in force at once each read their own clock of one name.
  @Test
  void compares_a_clock_with_that_of_its_own_pack() {
    RulePack one = SlaCases.pack("one", 10);
    RulePack two = SlaCases.pack("two", 20);
    SlaCheck both = checkOf(one, two);

    assertThat(ImpactReport.of(both, both, AS_OF, List.of(OPEN)).changes()).isEmpty();
    assertThat(ImpactReport.of(checkOf(one), both, AS_OF, List.of(OPEN)).changes())
        .extracting(change -> change.before().isPresent(), change -> lawAfter(change))
        .containsExactly(tuple(false, two.version()));
    assertThat(ImpactReport.of(checkOf(one), checkOf(two), AS_OF, List.of(OPEN)).changes())
        .extracting(change -> change.before().isPresent(), change -> lawAfter(change))
        .containsExactly(tuple(true, two.version()));
  }

  @Test
  void says_what_changes_where_the_due_date_does_not() {
    RulePack law = SlaCases.pack("one", 15);
    RulePack host =
        law.withHostLimit(
            HostLimit.of("EXPLAIN", CalendarDays.of(15), BilingualText.of("Quy chế", "Rules")));
    ClockDefinition clock = law.getClocks().get(0);
    LimitRule rule = clock.getLimits().get(0);
    RulePack fixed =
        law.toBuilder()
            .clocks(
                List.of(
                    clock.toBuilder()
                        .limits(
                            List.of(
                                rule.toBuilder()
                                    .extension(Optional.empty())
                                    .verification(Verification.CONFIRMED)
                                    .build()))
                        .build()))
            .build();

    assertThat(ImpactReport.of(checkOf(law), checkOf(host), AS_OF, List.of(OPEN)).changes())
        .extracting(change -> change.inWords().vi())
        .containsExactly("GT-2026/0001, EXPLAIN: đơn vị đặt – → thay cho 15 ngày: Quy chế");
    assertThat(ImpactReport.of(checkOf(law), checkOf(fixed), AS_OF, List.of(OPEN)).changes())
        .extracting(change -> change.inWords().in(Language.EN))
        .containsExactly(
            "GT-2026/0001, EXPLAIN: extensible 2 × 5 days from the due date → –;"
                + " verification Unverified → Confirmed in the official text");
  }

  @Test
  void judges_which_cases_are_open_by_what_the_check_in_use_knows() {
    CaseFile answered =
        OPEN.toBuilder()
            .addEvent(
                ExplanationSent.builder()
                    .on(LocalDate.of(2026, 10, 16))
                    .recordedOn(LocalDate.of(2026, 10, 30))
                    .build())
            .build();
    SlaCheck known = SlaCases.LAW.asKnownOn(AS_OF);

    assertThat(ImpactReport.of(known, known, AS_OF, List.of(answered)).open()).isEqualTo(1);
    assertThat(ImpactReport.of(SlaCases.LAW, known, AS_OF, List.of(answered)).open()).isZero();
  }

  private static String lawAfter(ClockChange change) {
    return change.after().orElseThrow().lawVersion();
  }

  private static SlaCheck checkOf(RulePack... packs) {
    return SlaCheck.of(List.of(packs), WorkingCalendars.vietnam());
  }

  private static SlaCheck closedOnThe20th() {
    LocalDate day = LocalDate.of(2026, 10, 20);
    WorkingCalendar closed =
        WorkingCalendars.vietnam()
            .withClosure(day, day, BilingualText.of("Mất điện (giả định)", "A made-up power cut"));
    return SlaCheck.of(ShippedLaw.vietnam(), closed);
  }

  private static SlaCheck check(RulePack pack) {
    return SlaCheck.of(List.of(pack), WorkingCalendars.vietnam());
  }

  private static RulePack withLimits(int intake, int explain) {
    BilingualText reason = BilingualText.of("giả định", "made up");
    return ShippedLaw.vietnam()
        .get(0)
        .withHostLimit(HostLimit.of("INTAKE", WorkingDays.of(intake), reason))
        .withHostLimit(HostLimit.of("EXPLAIN", CalendarDays.of(explain), reason));
  }
}
