package vn.giaitrinh.report.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.report.option.WordTemplate;

/** Writes a letter as a file. */
interface LetterWriter {

  void write(OfficialDocument document, Optional<WordTemplate> template, OutputStream out)
      throws IOException;

  /** Returns the writer of Word documents. */
  static LetterWriter docx() {
    return (document, template, out) -> {
      throw new UnsupportedOperationException("DOCX is being built");
    };
  }
}
