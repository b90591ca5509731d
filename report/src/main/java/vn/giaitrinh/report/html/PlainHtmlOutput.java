package vn.giaitrinh.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.report.content.PlainText;

/** The one place through which a value enters the page: made plain, then escaped. */
final class PlainHtmlOutput extends OwaspHtmlTemplateOutput {

  PlainHtmlOutput(Writer writer) {
    super(new WriterOutput(writer));
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    if (value != null) {
      super.writeUserContent(PlainText.of(value));
    }
  }
}
