package vn.giaitrinh.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.finding.ReviewPattern;

/**
 * Adds cases to a tally. A line that differs from one read before in its id, its unit, its days and
 * in words that nothing hangs on is added from its bytes; any other is read as a case file.
 */
final class LikeCases implements CaseTaker {
  /** Longer lines are seldom alike, and may hold more text than is allowed. */
  private static final int LONGEST = 1 << 12;

  /** After so many lines with no form only one in so many is looked at. */
  private static final int MOST_UNLIKE = 64;

  private final ComplianceTally tally;
  private final LineForms forms = new LineForms();
  private final LineCutter cutter = new LineCutter();
  private final LineValues values = new LineValues();
  private int unlike;
  private int passedOver;

  LikeCases(ComplianceTally tally) {
    this.tally = tally;
  }

  @Override
  public boolean takes(byte[] bytes, int start, int end) {
    LineForm form = end - start <= LONGEST ? forms.find(bytes, start, end, values) : null;
    if (form == null) {
      return false;
    }
    ReviewPattern pattern = form.patternOf(values);
    return pattern != null && tally.addLike(pattern, values, values.unit(), values.days());
  }

  @Override
  public void take(CaseFile caseFile, byte[] bytes, int start, int end) {
    tally.add(caseFile);
    if (end - start <= LONGEST) {
      learn(caseFile, bytes, start, end);
    }
  }

  private void learn(CaseFile caseFile, byte[] bytes, int start, int end) {
    LineForm form = formOf(bytes, start, end);
    if (form == null || !form.isOpen() || form.patternOf(values) != null) {
      return;
    }
    Optional<ReviewPattern> pattern = tally.patternOf(caseFile);
    pattern.ifPresentOrElse(form::add, form::addWithout);
  }

  private @Nullable LineForm formOf(byte[] bytes, int start, int end) {
    LineForm known = forms.find(bytes, start, end, values);
    if (known != null) {
      return known;
    }
    if (unlike > MOST_UNLIKE && ++passedOver % MOST_UNLIKE > 0) {
      return null;
    }
    List<LineCut> cuts = cutter.cut(bytes, start, end);
    if (cuts == null) {
      unlike++;
      return null;
    }
    unlike = 0;
    forms.add(bytes, start, end, cuts);
    return forms.find(bytes, start, end, values);
  }
}
