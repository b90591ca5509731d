package vn.giaitrinh.compliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.A;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.B;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.DIRECTORY;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.OFFICE;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.ONGOING;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.beforeTheHolidays;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.by;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.day;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.duty;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.evidence;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.lines;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.plan;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.reminders;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.sources;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.task;
import static vn.giaitrinh.compliance.reminder.ReminderSamples.window;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.compliance.obligation.Waiver;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

class RemindersTest {

  // As of Friday 24/4/2026; 28/4, 29/4, 4/5 and 5/5 are the next working days.
  @ParameterizedTest
  @CsvSource({
    "04-22, a task/1 OVERDUE 04-22 late 2",
    "04-23, a task/1 OVERDUE 04-23 late 1",
    "04-24, a task/1 DUE 04-24 left 0",
    "04-27, a task/1 DUE 04-27 left 0",
    "04-28, a task/1 DUE 04-28 left 1",
    "05-03, a task/1 DUE 05-03 left 2",
    "05-04, ''"
  })
  void a_due_day_is_told_when_it_is_over_or_within_the_window(String lastDay, String told) {
    Reminders found = reminders(plan(task("1", by(lastDay), A)), beforeTheHolidays());

    assertThat(String.join("", lines(of(found, "task")))).isEqualTo(told);
  }

  @Test
  void a_duty_that_opens_and_falls_due_within_the_window_is_told() {
    Window window = new Window("", day("04-28"), day("05-02"), Precision.DAY);

    assertThat(lines(of(reminders(plan(task("1", window, A)), beforeTheHolidays()), "task")))
        .containsExactly("a task/1 DUE 05-02 left 2");
  }

  // Evidence is fresh for three months, and ages for 15 days.
  @ParameterizedTest
  @CsvSource({
    "01-05, a task/1 OVERDUE 04-20 late 4",
    "01-09, a task/1 IN_GRACE 04-24 left 0",
    "01-20, a task/1 IN_GRACE 05-05 left 4",
    "01-24, a task/1 DUE 04-24 left 0",
    "02-03, a task/1 DUE 05-03 left 2",
    "02-04, ''"
  })
  void evidence_is_wanted_when_it_ceases_to_be_fresh(String evidenceOn, String told) {
    Reminders found =
        reminders(plan(task("1", ONGOING, A)), beforeTheHolidays(), evidence("1", A, evidenceOn));

    assertThat(String.join("", lines(of(found, "task")))).isEqualTo(told);
    assertThat(of(found, "task")).allMatch(one -> one.kind() == ReminderKind.EVIDENCE);
  }

  @Test
  void a_continuous_duty_without_any_evidence_is_told_without_a_day() {
    Reminders found = reminders(plan(task("1", ONGOING, A)), beforeTheHolidays());

    assertThat(lines(of(found, "task"))).containsExactly("a task/1 NO_EVIDENCE");
  }

  @Test
  void what_is_handed_in_or_waived_or_has_not_begun_is_not_told() {
    Waiver waiver =
        new Waiver(
            ObligationSubject.ofTask(TaskId.of("2")),
            A,
            Optional.empty(),
            day("04-01"),
            DocumentReference.parse("Kế hoạch số 9/KH-STP"));
    Reminders found =
        reminders(
            sources(
                    plan(
                        task("1", by("04-28"), A, B),
                        task("2", by("04-28"), A),
                        task("3", new Ongoing("", Optional.of(day("06-01"))), A),
                        task("4", by("04-20"), A)),
                    beforeTheHolidays())
                .addTaskReports(
                    evidence("1", A, "04-20"), evidence("3", A, "01-29"), evidence("4", A, "04-22"))
                .addWaiver(waiver)
                .build(),
            beforeTheHolidays());

    assertThat(lines(of(found, "task"))).containsExactly("b task/1 DUE 04-28 left 1");
  }

  @Test
  void the_most_urgent_comes_first_then_the_order_of_the_directory() {
    Plan plan =
        plan(
            task("1", by("04-28"), A, B),
            task("2", ONGOING, A),
            task("3", by("04-20"), A, B),
            task("4", by("04-24"), OFFICE),
            task("5", by("04-17"), A));
    Reminders found = reminders(plan, beforeTheHolidays());

    assertThat(lines(of(found, "task")))
        .containsExactly(
            "a task/5 OVERDUE 04-17 late 5",
            "b task/3 OVERDUE 04-20 late 4",
            "a task/3 OVERDUE 04-20 late 4",
            "a task/2 NO_EVIDENCE",
            "van-phong task/4 DUE 04-24 left 0",
            "b task/1 DUE 04-28 left 1",
            "a task/1 DUE 04-28 left 1");
    assertThat(found.units()).extracting(UnitReminders::unit).containsExactly(OFFICE, B, A);
    assertThat(found.units().get(2).duties()).isEqualTo(new ReminderCounts(2, 1, 0, 1));
    assertThat(found.duties()).isEqualTo(new ReminderCounts(3, 1, 0, 3));
    assertThat(found.cases()).isEqualTo(ReminderCounts.NONE);
  }

  @Test
  void the_office_has_to_urge_all_but_itself() {
    Reminders found =
        reminders(
            plan(task("1", by("04-28"), A, B), task("2", by("04-28"), OFFICE)),
            beforeTheHolidays());

    assertThat(lines(found.toBeSentBy(OFFICE)))
        .containsExactly("b task/1 DUE 04-28 left 1", "a task/1 DUE 04-28 left 1");
    assertThat(found.toBeSentBy(A)).isEmpty();
    assertThat(of(found, "task/2")).allMatch(one -> one.supervisors().isEmpty());
  }

  @Test
  void a_report_is_urged_by_the_unit_that_receives_it() {
    Plan plan =
        plan(task("1", by("04-28"), A)).toBuilder()
            .addReportingDuty(
                duty("ket-qua", ReportingDutyKind.RESULTS, A)
                    .recipient(B)
                    .timing(by("04-28"))
                    .build())
            .build();
    Reminders found = reminders(plan, beforeTheHolidays());

    assertThat(lines(found.toBeSentBy(B)))
        .containsExactly("a reporting-duty/ket-qua DUE 04-28 left 1");
    assertThat(lines(found.toBeSentBy(OFFICE))).containsExactly("a task/1 DUE 04-28 left 1");
  }

  // Fridays from 10/4: 10/4 and 17/4 are over, 24/4 is today, and 1/5 is the next.
  @Test
  void what_recurs_is_told_for_each_day_missed_for_today_and_for_the_next() {
    Recurring fridays =
        new Recurring(
            "",
            Optional.of(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=FR")),
            Optional.of(day("04-10")),
            Roll.NONE);
    Reminders found = reminders(plan(task("1", fridays, A)), window("04-24", 20));

    assertThat(of(found, "task"))
        .extracting(one -> one.period().orElseThrow() + " " + one.term().status())
        .containsExactly(
            "2026-04-10 OVERDUE", "2026-04-17 OVERDUE", "2026-04-24 DUE", "2026-05-01 DUE");
  }

  @Test
  void after_the_plan_only_what_had_a_due_day_is_told() {
    Plan plan =
        plan(task("1", by("04-20"), A), task("2", ONGOING, A), task("3", ONGOING, A)).toBuilder()
            .period(PlanPeriod.of(day("01-01"), day("04-22")))
            .build();

    assertThat(
            lines(
                reminders(plan, beforeTheHolidays(), evidence("3", A, "01-05")).mostUrgentFirst()))
        .containsExactly("a task/1 OVERDUE 04-20 late 4");
  }

  @ParameterizedTest
  @CsvSource({"01-29, 1", "01-30, 0"})
  void evidence_that_is_fresh_on_the_last_day_of_the_plan_is_not_told(String on, int told) {
    Plan plan =
        plan(task("1", ONGOING, A)).toBuilder()
            .period(PlanPeriod.of(day("01-01"), day("04-30")))
            .build();

    assertThat(of(reminders(plan, beforeTheHolidays(), evidence("1", A, on)), "task"))
        .hasSize(told);
  }

  @Test
  void obligations_and_cases_must_be_of_the_same_day_and_window() {
    Plan plan = plan(task("1", by("04-28"), A));
    Obligations today = Obligations.of(sources(plan, window("04-24", 2)).build());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Reminders.of(
                    window("04-23", 2),
                    plan,
                    DIRECTORY,
                    today,
                    CaseReminders.of(window("04-23", 2), 1)))
        .withMessageContaining("Obligations are as of 2026-04-24");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Reminders.of(
                    window("04-24", 2),
                    plan,
                    DIRECTORY,
                    today,
                    CaseReminders.of(window("04-24", 3), 1)))
        .withMessageContaining("Reminders of cases are of the window 2026-04-24..2026-05-04");
  }

  @Test
  void figures_that_do_not_add_up_cannot_be_made() {
    UnitReminders sound =
        reminders(plan(task("1", by("04-28"), A)), beforeTheHolidays()).units().stream()
            .filter(unit -> unit.unit().equals(A))
            .findFirst()
            .orElseThrow();

    assertThatIllegalArgumentException().isThrownBy(() -> new ReminderCounts(0, 0, -1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new UnitReminders(
                    A, sound.name(), ReminderCounts.NONE, ReminderCounts.NONE, sound.reminders()))
        .withMessage("Unit a is told 1 duties and 0 cases, and counts 0 and 0");
  }

  /** The reminders of places that begin so, most urgent first. */
  private static List<Reminder> of(Reminders found, String path) {
    return found.mostUrgentFirst().stream().filter(one -> one.path().startsWith(path)).toList();
  }
}
