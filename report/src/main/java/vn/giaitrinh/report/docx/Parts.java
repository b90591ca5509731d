package vn.giaitrinh.report.docx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file that are the same in each, kept as resources beside this class. */
final class Parts {
  private Parts() {}

  static CTStyles styles() throws IOException {
    return read("styles.xml", in -> StylesDocument.Factory.parse(in).getStyles());
  }

  static CTNumbering numbering() throws IOException {
    return read("numbering.xml", in -> NumberingDocument.Factory.parse(in).getNumbering());
  }

  static CTSettings settings() throws IOException {
    return read("settings.xml", in -> SettingsDocument.Factory.parse(in).getSettings());
  }

  private static <T> T read(String name, PartParser<T> parser) throws IOException {
    try (InputStream in = Parts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + name + " is not in the jar");
      }
      return parser.parse(in);
    } catch (XmlException e) {
      throw new IllegalStateException("Resource " + name + " is not well formed", e);
    }
  }

  /** Reads a part. */
  private interface PartParser<T> {
    T parse(InputStream in) throws XmlException, IOException;
  }
}
