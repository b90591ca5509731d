/**
 * Working days, and due dates that prove themselves.
 *
 * <p>Vietnamese law counts some limits in working days (<i>ngày làm việc</i>) and others in days
 * (<i>ngày</i>), by the Civil Code 2015, Điều 147-148. Holidays, days in lieu and swapped Saturdays
 * are decided year by year, and are data here. Start from {@link
 * vn.giaitrinh.calendar.WorkingCalendar} and {@link vn.giaitrinh.calendar.DueDate}.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendars.vietnam();
 * DueDate due = DueDate.of(LocalDate.of(2026, 8, 20), WorkingDays.of(5), calendar);
 * due.getDate();                          // 2026-08-26: Saturday 22 August is worked
 * due.ledger().render(Language.VI);       // each day, counted or not, and why
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.calendar;
