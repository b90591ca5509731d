package vn.giaitrinh.json.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.finding.ReviewPattern;

/**
 * A form that lines have: the bytes that all of them share, and holes between. Cases of one form
 * differ in what stands in the holes only; by the order of their days they fall under a few
 * patterns.
 */
final class LineForm {
  private static final int MOST_PATTERNS = 16;

  private final List<ReviewPattern> patterns = new ArrayList<>(1);
  private int without;

  @Nullable ReviewPattern patternOf(LineValues values) {
    for (ReviewPattern pattern : patterns) {
      if (pattern.fits(values)) {
        return pattern;
      }
    }
    return null;
  }

  /** Checks if it is worth while to look for one more pattern. */
  boolean isOpen() {
    return patterns.size() + without < MOST_PATTERNS;
  }

  void add(ReviewPattern pattern) {
    patterns.add(pattern);
  }

  /** Takes note of a case that has no pattern. */
  void addWithout() {
    without++;
  }
}
