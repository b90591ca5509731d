package vn.giaitrinh.report.docx;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import vn.giaitrinh.report.content.PlainText;

/** Where paragraphs follow one another: the body of a file, or a cell of a table. */
final class Flow {
  private static final BigInteger DASHES = BigInteger.ONE;

  private final StyleSheet styles;
  private final Supplier<CTP> paragraphs;
  private final Supplier<CTTbl> tables;

  private Flow(StyleSheet styles, Supplier<CTP> paragraphs, Supplier<CTTbl> tables) {
    this.styles = styles;
    this.paragraphs = paragraphs;
    this.tables = tables;
  }

  static Flow in(CTBody body, StyleSheet styles) {
    return new Flow(styles, body::addNewP, body::addNewTbl);
  }

  Flow in(CTTc cell) {
    return new Flow(styles, cell::addNewP, cell::addNewTbl);
  }

  /** Adds a paragraph without words. */
  CTP empty(Style style) {
    CTP paragraph = paragraphs.get();
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(styles.id(style));
    return paragraph;
  }

  /** Adds a paragraph. */
  CTP paragraph(Style style, String words) {
    CTP paragraph = empty(style);
    CTText text = paragraph.addNewR().addNewT();
    text.setStringValue(shown(words));
    text.setSpace(SpaceAttribute.Space.PRESERVE);
    return paragraph;
  }

  /** Adds an item of a list, led by a dash. */
  CTP item(String words) {
    CTP paragraph = paragraph(Style.ITEM, words);
    CTNumPr numbering = paragraph.getPPr().addNewNumPr();
    numbering.addNewIlvl().setVal(BigInteger.ZERO);
    numbering.addNewNumId().setVal(DASHES);
    return paragraph;
  }

  /** Adds a paragraph that holds a rule in its middle; its width is in points. */
  void rule(int number, double width) {
    Rule.draw(empty(Style.RULE).addNewR(), number, width);
  }

  /** Adds a table. */
  CTTbl table() {
    return tables.get();
  }

  String id(Style style) {
    return styles.id(style);
  }

  /** XML has no place for two code points that Unicode gives to no character. */
  static String shown(String words) {
    return PlainText.of(words).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}
