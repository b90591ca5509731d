/**
 * On which days a rule occurs: RFC 5545, 3.3.10, for whole days.
 *
 * <p>Start from {@link vn.giaitrinh.schedule.recurrence.RecurrenceRule}, which is parsed strictly
 * and says itself in Vietnamese and English. Counted from a day it is a {@link
 * vn.giaitrinh.schedule.recurrence.Recurrence}, which gives its days in order, those of a range,
 * and the next and the previous one, without walking from the start.
 *
 * <pre>{@code
 * RecurrenceRule rule = RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=-1FR");
 * rule.inWords();                        // Thứ Sáu cuối cùng hằng tháng
 *
 * Recurrence fridays = rule.startingOn(LocalDate.of(2026, 1, 1));
 * fridays.next(LocalDate.of(2026, 9, 30)); // Optional[2026-10-30]
 * }</pre>
 *
 * <p>Inside, the days that a rule chooses in one month are the bits of one {@code int}: each part
 * of a rule is such a mask, and parts are joined by {@code and}. An {@code Expansion} says which
 * months to look at and which days are chosen in each; an {@code OccurrenceCursor} walks them
 * either way.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.schedule.recurrence;
