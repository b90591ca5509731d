package vn.giaitrinh.report.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A page of A4 with its margins, in twips (1/20 of a point).
 *
 * @param top the margin at the top
 * @param bottom the margin at the bottom
 * @param left the margin at the left
 * @param right the margin at the right
 */
record Page(int top, int bottom, int left, int right) {
  /** 20 mm at the top and bottom, 30 mm at the left, 15 mm at the right: Phụ lục I, mục I. */
  static final Page OFFICIAL = new Page(1134, 1134, 1701, 850);

  static final int SHORT_SIDE = 11906;
  static final int LONG_SIDE = 16838;

  /** The number of a page stands in the middle of the margin. */
  private int headerDistance() {
    return top / 2;
  }

  int textWidth(boolean landscape) {
    return (landscape ? LONG_SIDE : SHORT_SIDE) - left - right;
  }

  /** Gives a section this page. */
  void applyTo(CTSectPr section, boolean landscape) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(top));
    margins.setBottom(BigInteger.valueOf(bottom));
    margins.setLeft(BigInteger.valueOf(left));
    margins.setRight(BigInteger.valueOf(right));
    margins.setHeader(BigInteger.valueOf(headerDistance()));
    margins.setFooter(BigInteger.valueOf(bottom / 2));
    margins.setGutter(BigInteger.ZERO);
  }
}
