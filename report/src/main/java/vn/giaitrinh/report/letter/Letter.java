package vn.giaitrinh.report.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.report.docx.DocxDocument;
import vn.giaitrinh.report.library.Library;
import vn.giaitrinh.report.official.OfficialDocument;

/** A letter of a case, checked against what it must contain. */
public final class Letter {
  private final LetterFacts facts;
  private final List<Finding> problems;

  Letter(LetterFacts facts) {
    this.facts = facts;
    this.problems = LetterCheck.of(facts);
  }

  /** {@return the kind of letter} */
  public LetterKind kind() {
    return facts.kind();
  }

  /** {@return the case that it belongs to} */
  public CaseId caseId() {
    return facts.file().getId();
  }

  /**
   * Returns what keeps the letter from being written. The code of each problem is the name of a
   * {@link LetterContent}; one that the law asks for is an error and names its clause, one of good
   * form only is a warning and names none. None holds personal data.
   *
   * @return the problems, empty if the letter is complete
   */
  public List<Finding> problems() {
    return problems;
  }

  /**
   * Writes the letter as a Word document (.docx) in the form of Nghị định 30/2020/NĐ-CP. The stream
   * is left open.
   *
   * @param out where to
   * @throws IncompleteLetterException if there are problems; nothing is written then
   * @throws IllegalStateException if the library that writes Word documents is not there
   * @throws IllegalArgumentException if the template is no Word document; nothing is written then
   * @throws IOException if the stream fails
   */
  public void write(OutputStream out) throws IOException {
    OfficialDocument document = document();
    Library.require("A letter in Word", List.of(Library.POI));
    DocxDocument.write(document, facts.options().getWordTemplate(), out);
  }

  /** Returns the letter as a document. */
  OfficialDocument document() {
    if (!problems.isEmpty()) {
      throw new IncompleteLetterException(toString(), problems);
    }
    LetterOptions options = facts.options();
    return LetterFrame.of(facts, new LetterText(options.getLanguage(), options.getWording()));
  }

  /** {@return the kind, the case and the number of problems, without personal data} */
  @Override
  public String toString() {
    return "Letter[kind="
        + kind()
        + ", case="
        + caseId().value()
        + ", problems="
        + problems.size()
        + "]";
  }
}
