package vn.giaitrinh.report.docx;

import java.io.IOException;
import java.util.Optional;

/**
 * How a Word file looks: its styles, its theme and its page.
 *
 * @param styles the styles
 * @param theme the colours and fonts that styles of a template refer to, as the part of its file
 * @param page the page
 */
record Look(StyleSheet styles, Optional<byte[]> theme, Page page) {

  /** Obtains the look of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
  static Look official() throws IOException {
    return new Look(StyleSheet.of(Parts.styles()), Optional.empty(), Page.OFFICIAL);
  }
}
