package vn.giaitrinh.json.lines;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.finding.ReviewPattern;

/**
 * Adds cases to a tally. A line that differs from one read before in its id, its units, its days,
 * the serials of its numbers and in words that nothing hangs on is added from its bytes; any other
 * is read as a case file.
 */
public final class LikeCases implements CaseTaker {
  /** With its line feed. Longer lines are seldom alike, and may hold more text than is allowed. */
  private static final int LONGEST = 1 << 12;

  /** To learn from a line costs half as much as to read it; a line taken saves many times that. */
  private static final int WORTH = 8;

  /** With so many more lines learnt from than their worth, only one in so many is. */
  private static final int MOST_IN_VAIN = 1 << 12;

  private static final int SELDOM = 64;

  private final ComplianceTally tally;
  private final LineForms forms = new LineForms();
  private final LineCutter cutter = new LineCutter();
  private final LineValues values = new LineValues();
  private int inVain;

  /**
   * Begins with no line known.
   *
   * @param tally to what the cases are added
   */
  public LikeCases(ComplianceTally tally) {
    this.tally = tally;
  }

  @Override
  public boolean takesNext(ByteLines lines) throws IOException {
    int end = lines.reach(LONGEST);
    LineForm form = forms.find(lines.bytes(), lines.following(), end, values);
    ReviewPattern pattern = form == null ? null : form.patternOf(values);
    if (pattern == null || !tally.addLike(pattern, values)) {
      return false;
    }
    lines.pass(values.lineFeed());
    inVain = Math.max(0, inVain - WORTH);
    return true;
  }

  @Override
  public void take(CaseFile caseFile, ByteLines line) {
    tally.add(caseFile);
    if (line.end() - line.start() < LONGEST && (++inVain <= MOST_IN_VAIN || inVain % SELDOM == 0)) {
      learn(caseFile, line);
    }
  }

  private void learn(CaseFile caseFile, ByteLines line) {
    LineForm form = formOf(line);
    if (form == null || !form.isOpen() || form.patternOf(values) != null) {
      return;
    }
    Optional<ReviewPattern> pattern = tally.patternOf(caseFile, values);
    pattern.ifPresentOrElse(form::add, form::addWithout);
  }

  private @Nullable LineForm formOf(ByteLines line) {
    LineForm known = forms.find(line.bytes(), line.start(), line.filled(), values);
    if (known != null) {
      return known;
    }
    List<LineCut> cuts = cutter.cut(line.bytes(), line.start(), line.end());
    if (cuts == null) {
      return null;
    }
    forms.add(line.bytes(), line.start(), line.end(), cuts);
    return forms.find(line.bytes(), line.start(), line.filled(), values);
  }
}
