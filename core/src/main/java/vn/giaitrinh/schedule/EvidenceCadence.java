package vn.giaitrinh.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * How often a continuous duty (<i>nhiệm vụ thường xuyên</i>) must leave evidence, and how long it
 * may be late with it.
 *
 * <pre>{@code
 * EvidenceCadence.QUARTERLY.freshness(
 *     Optional.of(LocalDate.of(2026, 6, 20)), LocalDate.of(2026, 9, 30));
 * // AGEING: fresh through 2026-09-20, ageing through 2026-10-05
 * }</pre>
 *
 * @param cadence how long evidence stays fresh, in calendar days or months, at least 1
 * @param grace how long it then ages before it is stale, in calendar days
 */
public record EvidenceCadence(TimeLimit cadence, CalendarDays grace) {
  /**
   * Every three months, with 15 calendar days of grace: a default for a plan that sets no cadence
   * of its own, after the quarterly report of Nghị định 09/2019/NĐ-CP. The law gives a continuous
   * duty no such number; a host sets another where its agency reports otherwise.
   */
  public static final EvidenceCadence QUARTERLY =
      new EvidenceCadence(Months.of(3), CalendarDays.of(15));

  /**
   * Checks the cadence.
   *
   * @param cadence how long evidence stays fresh
   * @param grace how long it then ages before it is stale, in calendar days
   * @throws IllegalArgumentException if the cadence is 0 or in working days
   */
  public EvidenceCadence {
    if (cadence instanceof WorkingDays) {
      throw new IllegalArgumentException(
          "Evidence cadence of "
              + cadence.amount()
              + " working days; allowed are calendar days and months");
    }
    if (cadence.amount() == 0) {
      throw new IllegalArgumentException(
          "Evidence cadence of 0; allowed is 1 calendar day or month, and more");
    }
  }

  /**
   * Returns the last day on which evidence is fresh.
   *
   * @param evidenceOn the day of the evidence
   * @return the last day, inclusive; in months the corresponding day, or the last day of a shorter
   *     month (Bộ luật Dân sự 2015, Điều 148)
   */
  public LocalDate freshThrough(LocalDate evidenceOn) {
    return cadence instanceof Months months
        ? evidenceOn.plusMonths(months.amount())
        : evidenceOn.plusDays(cadence.amount());
  }

  /**
   * Returns the last day on which evidence is ageing and not yet stale.
   *
   * @param evidenceOn the day of the evidence
   * @return the last day, inclusive
   */
  public LocalDate ageingThrough(LocalDate evidenceOn) {
    return freshThrough(evidenceOn).plusDays(grace.amount());
  }

  /** {@return the cadence as a phrase, such as <i>3 tháng, thêm 15 ngày</i>} */
  public BilingualText inWords() {
    BilingualText fresh = cadence.inWords();
    BilingualText ageing = grace.inWords();
    return BilingualText.of(
        fresh.vi() + ", thêm " + ageing.vi(),
        fresh.in(Language.EN) + " and " + ageing.in(Language.EN) + " of grace");
  }

  /**
   * Grades a duty by its newest evidence.
   *
   * @param lastEvidence the day of the newest evidence, on or before the as-of day; empty if there
   *     has been none
   * @param asOf the day for which to grade, inclusive
   * @return the grade
   * @throws IllegalArgumentException if the evidence is after the as-of day
   */
  public Freshness freshness(Optional<LocalDate> lastEvidence, LocalDate asOf) {
    if (lastEvidence.isEmpty()) {
      return Freshness.NEVER;
    }
    LocalDate evidenceOn = lastEvidence.get();
    if (evidenceOn.isAfter(asOf)) {
      throw new IllegalArgumentException(
          "Evidence of " + evidenceOn + " is after the as-of day " + asOf);
    }
    if (!asOf.isAfter(freshThrough(evidenceOn))) {
      return Freshness.FRESH;
    }
    return asOf.isAfter(ageingThrough(evidenceOn)) ? Freshness.STALE : Freshness.AGEING;
  }
}
