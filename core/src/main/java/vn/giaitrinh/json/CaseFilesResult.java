package vn.giaitrinh.json;

import java.util.List;
import java.util.stream.Stream;

/**
 * The account of a reading of case files: every line is a case, was rejected, or is blank.
 *
 * @param lines the lines read, blank ones aside
 * @param cases the lines that are case files
 * @param rejected the lines that are not, in order
 * @param blankLines the blank lines, which say nothing
 */
public record CaseFilesResult(
    long lines, long cases, List<RejectedLine> rejected, long blankLines) {
  static final CaseFilesResult NONE = new CaseFilesResult(0, 0, List.of(), 0);

  /**
   * Checks that no line was lost: the lines read are the cases and the rejected lines together.
   *
   * @param lines the lines read, blank ones aside
   * @param cases the lines that are case files
   * @param rejected the lines that are not, in order
   * @param blankLines the blank lines
   * @throws IllegalArgumentException if the counts do not add up
   */
  public CaseFilesResult {
    rejected = List.copyOf(rejected);
    if (lines != cases + rejected.size() || cases < 0 || blankLines < 0) {
      throw new IllegalArgumentException(
          "Counts of lines do not add up: read "
              + lines
              + ", cases "
              + cases
              + ", rejected "
              + rejected.size()
              + ", blank "
              + blankLines);
    }
  }

  /** Returns the account of this part of a file and of the part that follows it. */
  CaseFilesResult followedBy(CaseFilesResult next) {
    long linesBefore = lines + blankLines;
    return new CaseFilesResult(
        lines + next.lines,
        cases + next.cases,
        Stream.concat(rejected.stream(), next.rejected.stream().map(one -> one.after(linesBefore)))
            .toList(),
        blankLines + next.blankLines);
  }
}
