/**
 * Whom to remind of what, and who urges whom (<i>theo dõi, đôn đốc</i>).
 *
 * <p>Section <i>Tổ chức thực hiện</i> of a plan gives one unit, mostly the office, the duty to
 * follow the plan up and urge the others. {@link vn.giaitrinh.compliance.reminder.Reminders} is the
 * list it works from: what is overdue, what wants evidence, and what falls due in the next working
 * days, unit by unit, most urgent first. {@link vn.giaitrinh.compliance.reminder.Supervision} says
 * who urges whom, and what nobody supervises.
 *
 * <pre>{@code
 * ReminderWindow window =
 *     ReminderWindow.of(WorkingCalendars.vietnam(), LocalDate.of(2026, 4, 24), WorkingDays.of(2));
 * window.getThrough();                             // 2026-05-03
 * CaseReminders cases = CaseReminders.of(window, 20);
 * files.forEach(file -> cases.add(...));           // one by one, of any number
 * Reminders reminders = Reminders.of(window, plan, directory, obligations, cases);
 * reminders.units().get(0).reminders();            // what the first unit is to be reminded of
 * reminders.toBeSentBy(UnitId.of("van-phong-so")); // what the office has to urge
 * }</pre>
 *
 * <p><b>Who is reminded of what.</b> A duty with a due day: if the day is over and nothing is
 * handed in, and if it comes within the window, the as-of day included; of a duty that recurs, the
 * next occurrence. A continuous duty: if it has no evidence, if its evidence is no longer fresh,
 * and if the evidence ceases to be fresh within the window; none of this after the last day of the
 * plan, when evidence no longer counts. An open case: for each clock that is overdue or falls due
 * within the window. What was handed in or waived is not reminded of.
 *
 * <p><b>What is counted.</b> Working days are those of the calendar. A due day on a day off counts
 * as the working day before it: the window ends on the eve of the first working day beyond it. Days
 * late are the working days after the last day through the as-of day; they are 0 over a weekend.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.compliance.reminder;
