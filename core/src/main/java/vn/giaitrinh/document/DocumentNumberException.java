package vn.giaitrinh.document;

/** Thrown when a text is not the number of an official document. */
public final class DocumentNumberException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String text;

  DocumentNumberException(String text) {
    super(
        "Not a document number: '"
            + text
            + "'. Expected a State number such as 154/KH-UBND or 59/2019/NĐ-CP,"
            + " or a Party number such as 53-CT/TW");
    this.text = text;
  }

  /** {@return the text that was refused} */
  public String getText() {
    return text;
  }
}
