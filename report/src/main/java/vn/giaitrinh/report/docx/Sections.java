package vn.giaitrinh.report.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The sections of a file: the document in portrait, the appendix in landscape. Pages are numbered
 * through both, at the top in the middle, and the first page shows no number.
 */
final class Sections {
  private final Look look;
  private final CTSectPr last;

  Sections(XWPFDocument word, Look look) {
    this.look = look;
    XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
    this.last = word.getDocument().getBody().getSectPr();
    CTP number = header.createParagraph().getCTP();
    number.addNewPPr().addNewPStyle().setVal(look.styles().id(Style.HEADER));
    CTSimpleField field = number.addNewFldSimple();
    field.setInstr("PAGE");
    field.addNewR().addNewT().setStringValue("2");
  }

  /** Ends the file with its only section. */
  void closeOnly(Flow flow) {
    // A file must not end with a table.
    flow.empty(Style.RULE);
    first(last);
  }

  /** Ends the section of the document; what follows is the appendix. */
  void closeFirst(Flow flow) {
    CTSectPr section = flow.empty(Style.RULE).getPPr().addNewSectPr();
    section.set(last);
    first(section);
  }

  private void first(CTSectPr section) {
    look.page().applyTo(section, false);
    section.addNewTitlePg();
  }

  /** Ends the section of the appendix. */
  void closeAppendix() {
    last.addNewType().setVal(STSectionMark.NEXT_PAGE);
    look.page().applyTo(last, true);
  }
}
