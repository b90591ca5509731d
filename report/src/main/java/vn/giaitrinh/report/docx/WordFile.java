package vn.giaitrinh.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import vn.giaitrinh.text.Language;

/** The parts of a Word file beside what it says: styles, lists, settings and theme. */
final class WordFile {
  private WordFile() {}

  static void prepare(XWPFDocument word, Look look, Language language) throws IOException {
    word.createStyles().setStyles(look.styles().in(tag(language)));
    word.createNumbering().setNumbering(Parts.numbering());
    CTSettings settings = word.getSettings().getCTSettings();
    settings.set(Parts.settings());
    settings.addNewThemeFontLang().setVal(tag(language));
    if (look.theme().isPresent()) {
      addTheme(word, look.theme().get());
    }
  }

  /** {@return the language with the country whose spelling it follows} */
  static String tag(Language language) {
    return switch (language) {
      case VI -> "vi-VN";
      case EN -> "en-US";
    };
  }

  private static void addTheme(XWPFDocument word, byte[] theme) throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/word/theme/theme1.xml");
      PackagePart part = word.getPackage().createPart(name, XWPFRelation.THEME.getContentType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(theme);
      }
      word.getPackagePart()
          .addRelationship(name, TargetMode.INTERNAL, XWPFRelation.THEME.getRelation());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("The name of a part is not valid", e);
    }
  }
}
