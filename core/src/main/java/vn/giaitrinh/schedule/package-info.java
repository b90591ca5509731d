/**
 * When a task is due: once, again and again, after an event, or all the time.
 *
 * <p>A plan states a <i>thời gian thực hiện</i> for each task, and most plans say <i>thường
 * xuyên</i>. That is no date, so a task holds a {@link vn.giaitrinh.schedule.Timing}: the words of
 * the plan beside one of nine kinds of meaning. A continuous duty has no due date; an {@link
 * vn.giaitrinh.schedule.EvidenceCadence} makes it measurable by how fresh its evidence is. Start
 * from these two types. A {@link vn.giaitrinh.schedule.ReportingPeriod} says which days a report
 * covers and when it is due; a {@link vn.giaitrinh.schedule.ReportingCycle} makes the periods, and
 * {@link vn.giaitrinh.schedule.ReportingSchemes} holds the cycles of Nghị định 09/2019/NĐ-CP, Điều
 * 12 and 13, and of the justice sector. What a day off changes is said by a {@link
 * vn.giaitrinh.schedule.Roll} and a {@link vn.giaitrinh.schedule.WorkingDayOfPeriod}.
 *
 * <p>Below this package, {@link vn.giaitrinh.schedule.recurrence} says on which days a periodic
 * duty comes, and knows nothing of timings. Above it, {@link vn.giaitrinh.schedule.phrase} reads
 * the words of officials (<i>trước ngày 28/5</i>, <i>Hằng quý</i>); {@link
 * vn.giaitrinh.schedule.Timing#inWords} says a timing back in Vietnamese and English.
 *
 * <pre>{@code
 * Timing words = Ongoing.of("Thường xuyên");
 * words.latestDay();                                   // Optional.empty
 * Deadline.before(LocalDate.of(2026, 5, 28)).lastDay(); // 2026-05-27: trước ngày excludes the day
 *
 * EvidenceCadence cadence = EvidenceCadence.QUARTERLY;
 * cadence.freshness(Optional.of(LocalDate.of(2026, 6, 20)), LocalDate.of(2026, 9, 30)); // AGEING
 *
 * ReportingCycle years = ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.YEAR);
 * years.findPeriodOf(LocalDate.of(2026, 12, 20));       // Optional[2027-Y]: the year ends on 14/12
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.schedule;
