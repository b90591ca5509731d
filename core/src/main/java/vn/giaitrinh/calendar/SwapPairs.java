package vn.giaitrinh.calendar;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The swaps among listed days (<i>hoán đổi ngày làm việc</i>): each weekday given off is made up
 * for by one Saturday worked.
 */
final class SwapPairs {
  /** Days between the two halves of a swap; those announced from 2019 to 2026 lie 5 to 9 apart. */
  static final int FARTHEST = 60;

  private SwapPairs() {}

  /** Finds the first half of a swap, in the order of the days, whose other half is not listed. */
  static Optional<SpecialDay> findUnpaired(Collection<SpecialDay> days) {
    List<SpecialDay> off = halves(days, DayKind.SWAP_OFF);
    List<SpecialDay> worked = halves(days, DayKind.SWAP_WORK);
    int pairs = Math.min(off.size(), worked.size());
    for (int i = 0; i < pairs; i++) {
      SpecialDay one = off.get(i);
      SpecialDay other = worked.get(i);
      if (Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) > FARTHEST) {
        return Optional.of(one.date().isBefore(other.date()) ? one : other);
      }
    }
    return off.size() == worked.size()
        ? Optional.empty()
        : Optional.of((off.size() > pairs ? off : worked).get(pairs));
  }

  static DayKind otherHalf(DayKind kind) {
    return kind == DayKind.SWAP_OFF ? DayKind.SWAP_WORK : DayKind.SWAP_OFF;
  }

  private static List<SpecialDay> halves(Collection<SpecialDay> days, DayKind kind) {
    return days.stream()
        .filter(day -> day.kind() == kind)
        .sorted(Comparator.comparing(SpecialDay::date))
        .toList();
  }
}
