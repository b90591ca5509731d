package vn.giaitrinh.compliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.A;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.B;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.CALENDAR;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.DIRECTORY;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.beforeTheHolidays;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.by;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.day;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.lines;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.plan;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.sources;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.task;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.window;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.BilingualText;

class CaseRemindersTest {
  private static final SlaCheck LAW = SlaCheck.of(ShippedLaw.vietnam(), CALENDAR);
  private static final Plan PLAN = plan(task("1", by("04-28"), A));

  // Nghị định 59/2019/NĐ-CP, Điều 11: 5 working days from 16/4 end on 23/4, from 20/4 on 28/4
  // (27/4 is off); Điều 13: 15 days from 13/4 end on 28/4, from 17/4 on Saturday 2/5, which rolls
  // to
  // Monday 4/5, beyond the window.
  @Test
  void each_open_clock_that_is_overdue_or_due_within_the_window_is_told() {
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 10);
    add(cases, "GT-1", A, received("04-16"));
    add(cases, "GT-2", B, received("04-20"));
    add(cases, "GT-3", A, received("04-13"), accepted("04-13"));
    add(cases, "GT-4", A, received("04-17"), accepted("04-17"));
    Reminders found = reminders(cases);

    assertThat(lines(found.mostUrgentFirst()))
        .containsExactly(
            "a case/GT-1 OVERDUE 04-23 late 1",
            "b case/GT-2 DUE 04-28 left 1",
            "a case/GT-3 DUE 04-28 left 1",
            "a task/1 DUE 04-28 left 1");
    assertThat(found.units())
        .extracting(UnitReminders::unit, UnitReminders::cases)
        .containsExactly(
            tuple(B, new ReminderCounts(0, 0, 0, 1)), tuple(A, new ReminderCounts(1, 0, 0, 1)));
    assertThat(found.cases()).isEqualTo(new ReminderCounts(1, 0, 0, 2));
  }

  @Test
  void what_is_done_refused_or_suspended_is_not_told() {
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 10);
    add(
        cases,
        "GT-1",
        A,
        received("03-02"),
        accepted("03-03"),
        ExplanationSent.builder().on(day("04-20")).build());
    add(cases, "GT-2", A, received("04-01"), RequestRefused.builder().on(day("04-20")).build());
    add(
        cases,
        "GT-3",
        A,
        received("04-13"),
        accepted("04-13"),
        CaseSuspended.builder().on(day("04-15")).build());

    assertThat(cases.units()).isEmpty();
    assertThat(cases.countsOf(A)).isEqualTo(ReminderCounts.NONE);
    assertThat(cases.keptOf(A)).isEmpty();
  }

  // Điều 13: 15 days from 16/3 end on 31/3; a suspension after that stops no count.
  @Test
  void a_clock_that_was_late_before_its_suspension_stays_overdue() {
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 10);
    add(
        cases,
        "GT-1",
        A,
        received("03-16"),
        accepted("03-16"),
        CaseSuspended.builder().on(day("04-15")).build());

    assertThat(cases.keptOf(A)).extracting(CaseClock::lastDay).containsExactly(day("03-31"));
  }

  @Test
  void the_most_urgent_are_kept_and_all_are_counted() {
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 2);
    for (String id : List.of("GT-3", "GT-1", "GT-2")) {
      cases.add(clock(id, A, "04-20"));
    }
    cases.add(clock("GT-0", A, "04-28"));
    UnitReminders unit = reminders(cases).units().get(0);

    assertThat(cases.keptOf(A))
        .extracting(one -> one.caseId().value())
        .containsExactly("GT-1", "GT-2");
    assertThat(unit.cases()).isEqualTo(new ReminderCounts(3, 0, 0, 1));
    assertThat(unit.notKept()).isEqualTo(2);
  }

  @Test
  void none_kept_is_counted_still() {
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 0).add(clock("GT-1", A, "04-20"));

    assertThat(cases.countsOf(A).total()).isEqualTo(1);
    assertThat(cases.keptOf(A)).isEmpty();
    assertThat(cases.newPart().units()).isEmpty();
  }

  @Test
  void a_unit_that_the_directory_does_not_have_comes_last_under_its_id() {
    UnitId stranger = UnitId.of("a-la");
    CaseReminders cases =
        CaseReminders.of(beforeTheHolidays(), 1).add(clock("GT-1", stranger, "04-20"));
    Reminders found = reminders(cases);

    assertThat(found.units()).extracting(UnitReminders::unit).containsExactly(A, stranger);
    assertThat(found.units().get(1).name()).isEqualTo(BilingualText.of("a-la", "a-la"));
  }

  @Test
  void parts_of_another_window_or_bound_and_clocks_of_another_day_are_refused() {
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.merge(CaseReminders.of(window("04-23", 2), 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.merge(CaseReminders.of(beforeTheHolidays(), 3)))
        .withMessage("Reminders that keep 3 for each unit cannot be merged into those that keep 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseReminders.of(beforeTheHolidays(), -1))
        .withMessage("Number of reminders to keep for each unit is -1, below 0");
    CaseFile file = file("GT-1", A, received("04-16"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                cases.add(
                    file.getId(),
                    A,
                    CaseState.of(file, day("04-23")).status(),
                    LAW.check(file, day("04-23"))))
        .withMessage(
            "Clock INTAKE of case GT-1 is as of 2026-04-23, the reminders as of 2026-04-24");
  }

  @Test
  void a_part_that_was_kept_must_fit_the_unit_the_counts_and_the_window() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnitCaseClocks(A, 0, 0, List.of(clock("GT-1", A, "04-20"))))
        .withMessage("Unit a keeps 1 clocks, and counts 0 overdue and 0 due");
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitCaseClocks(A, -1, 2, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitCaseClocks(A, 0, -1, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnitCaseClocks(B, 1, 0, List.of(clock("GT-1", A, "04-20"))))
        .withMessage("Clock of case GT-1 is of a, not of b");
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                cases.addAll(
                    List.of(new UnitCaseClocks(A, 0, 1, List.of(clock("GT-1", A, "05-04"))))))
        .withMessage(
            "Clock of case GT-1 falls due on 2026-05-04, after the window 2026-04-24..2026-05-03");
    assertThat(cases.units()).isEmpty();
  }

  @Test
  void no_reminder_holds_what_a_case_says_of_a_person() {
    String person = "Trần Thị Bích Thủy, số 7 ngõ 12 phố Hàng Khay, 0912 345 678";
    CaseFile file =
        file("GT-1", A, RequestReceived.builder().on(day("04-16")).note(person).build()).toBuilder()
            .requester(Requester.builder().kind(RequesterKind.INDIVIDUAL).name(person).build())
            .addPoint(new RequestedPoint("p1", person))
            .rightsAffected(person)
            .build();
    CaseReminders cases = CaseReminders.of(beforeTheHolidays(), 10);
    add(cases, file);
    Reminders found = reminders(cases);

    assertThat(found.cases().total()).isEqualTo(1);
    assertThat(GiaiTrinhJson.mapper().writeValueAsString(file)).contains(person);
    assertThat(GiaiTrinhJson.mapper().writeValueAsString(found) + found + cases.keptOf(A))
        .contains("GT-1")
        .doesNotContain("Thủy")
        .doesNotContain("Hàng Khay")
        .doesNotContain("0912");
  }

  private static Reminders reminders(CaseReminders cases) {
    ReminderWindow window = beforeTheHolidays();
    return Reminders.of(
        window, PLAN, DIRECTORY, Obligations.of(sources(PLAN, window).build()), cases);
  }

  private static void add(CaseReminders cases, String id, UnitId unit, CaseEvent... events) {
    add(cases, file(id, unit, events));
  }

  private static void add(CaseReminders cases, CaseFile file) {
    cases.add(
        file.getId(),
        file.getLeadUnit(),
        CaseState.of(file, day("04-24")).status(),
        LAW.check(file, day("04-24")));
  }

  private static CaseFile file(String id, UnitId unit, CaseEvent... events) {
    return CaseFile.builder()
        .id(CaseId.of(id))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(unit)
        .addEvents(events)
        .build();
  }

  private static CaseEvent received(String on) {
    return RequestReceived.builder().on(day(on)).build();
  }

  private static CaseEvent accepted(String on) {
    return RequestAccepted.builder().on(day(on)).build();
  }

  private static CaseClock clock(String id, UnitId unit, String lastDay) {
    return new CaseClock(
        CaseId.of(id),
        unit,
        "goi",
        "EXPLAIN",
        1,
        BilingualText.of("Giải trình", "Explanation"),
        day(lastDay));
  }
}
