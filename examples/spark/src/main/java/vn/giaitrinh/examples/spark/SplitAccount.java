package vn.giaitrinh.examples.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.json.TooManyRejectedException;

/**
 * The account of the lines of a split: every line is a case, refused, or blank.
 *
 * @param begin where the split begins
 * @param cases how many lines are cases
 * @param blank how many are blank
 * @param refused the others, numbered from the first line of the split
 */
record SplitAccount(LinePlace begin, long cases, long blank, List<RefusedLine> refused)
    implements Serializable {

  /** Accounts for what core read; it was shown the lines passed over as blank ones. */
  static SplitAccount of(LinePlace begin, CaseFilesResult read, List<RefusedLine> passedOver) {
    List<RefusedLine> refused =
        Stream.concat(read.rejected().stream().map(RefusedLine::of), passedOver.stream())
            .sorted(Comparator.comparing(RefusedLine::line))
            .toList();
    return new SplitAccount(begin, read.cases(), read.blankLines() - passedOver.size(), refused);
  }

  /** Accounts for a split of which the reading stopped, which ends the job. */
  static SplitAccount ofTooMany(LinePlace begin, TooManyRejectedException stopped) {
    return new SplitAccount(
        begin, 0, 0, stopped.getRejected().stream().map(RefusedLine::of).toList());
  }

  /** Returns how many lines were read, blank ones included. */
  long lines() {
    return cases + blank + refused.size();
  }
}
