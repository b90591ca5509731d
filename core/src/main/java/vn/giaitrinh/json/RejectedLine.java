package vn.giaitrinh.json;

import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.text.BilingualText;

/**
 * A line that could not be read as a case file. It shows nothing of the places for personal data;
 * of another place the problem may show what stands there, even if it belongs elsewhere.
 *
 * @param line the number of the line, from 1
 * @param column the column of the fault in characters, from 1
 * @param path the JSON path of the fault, such as {@code $.events[0].on}
 * @param problem what is wrong
 */
public record RejectedLine(long line, int column, String path, String problem) {

  /**
   * Returns this line as a finding, beside those of the cases that were read. The finding leaves
   * out the problem, which may show a value of the line.
   *
   * @return the finding, at {@code line/17/52}: the line and the column
   */
  public Finding finding() {
    FindingCode code = FindingCode.LINE_NOT_READ;
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path("line/" + line + "/" + column)
        .message(
            BilingualText.of(
                "Dòng " + line + ", cột " + column + ": không đọc được hồ sơ (" + path + ")",
                "Line " + line + ", column " + column + ": not a case file (" + path + ")"))
        .hint(code.hint())
        .build();
  }

  RejectedLine after(long linesBefore) {
    return new RejectedLine(linesBefore + line, column, path, problem);
  }

  /** {@return line, column, path and problem, as an error message has them after the file name} */
  @Override
  public String toString() {
    return line + ":" + column + ": " + path + ": " + problem;
  }
}
