package vn.giaitrinh.schedule.recurrence;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a rule, in the order in which they are written, and what each may hold. */
enum RulePart {
  FREQ,
  INTERVAL(999_999, false),
  BYMONTH(12, false),
  // RFC 5545, 3.3.10: three parts have no meaning under some frequencies, and are refused there.
  BYWEEKNO(53, true, Frequency.YEARLY),
  BYYEARDAY(366, true, Frequency.YEARLY),
  BYMONTHDAY(31, true, Frequency.DAILY, Frequency.MONTHLY, Frequency.YEARLY),
  BYDAY(WeekdayNumber.LARGEST_ORDINAL, true),
  BYSETPOS(366, true),
  WKST,
  COUNT(999_999, false),
  UNTIL;

  final int largest;
  final boolean signed;
  private final Set<Frequency> frequencies;

  RulePart() {
    this(0, false);
  }

  RulePart(int largest, boolean signed, Frequency... frequencies) {
    this.largest = largest;
    this.signed = signed;
    this.frequencies = EnumSet.noneOf(Frequency.class);
    this.frequencies.addAll(Set.of(frequencies));
  }

  boolean allows(Frequency frequency) {
    return frequencies.isEmpty() || frequencies.contains(frequency);
  }

  Set<Frequency> frequencies() {
    return EnumSet.copyOf(frequencies);
  }

  boolean accepts(int number) {
    return signed
        ? number != 0 && number >= -largest && number <= largest
        : number >= 1 && number <= largest;
  }

  String allowedNumbers() {
    return "1 to " + largest + (signed ? " and -" + largest + " to -1" : "");
  }
}
