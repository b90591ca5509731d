package vn.giaitrinh.report.option;

/**
 * A Word document (.docx) of an agency that lends a report its styles; styles that it lacks are
 * those of Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
public final class WordTemplate {
  private final byte[] bytes;

  private WordTemplate(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * Obtains a template.
   *
   * @param bytes the document
   * @return the template
   */
  public static WordTemplate of(byte[] bytes) {
    return new WordTemplate(bytes);
  }

  /** {@return a copy of the document} */
  public byte[] bytes() {
    return bytes.clone();
  }
}
