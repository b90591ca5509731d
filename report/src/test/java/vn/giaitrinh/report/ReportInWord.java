package vn.giaitrinh.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.ReportOptions;

/** A report that was written as a Word file and opened again: its lines, under their headings. */
final class ReportInWord {
  /** What stands before the first heading. */
  static final String START = "";

  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private ReportInWord(XWPFDocument file) {
    String section = START;
    List<String> lines = part(START);
    for (IBodyElement element : file.getBodyElements()) {
      if (element instanceof XWPFTable table) {
        table.getRows().stream().map(ReportInWord::row).forEach(lines::add);
      } else if (element instanceof XWPFParagraph paragraph) {
        String style = String.valueOf(paragraph.getStyle());
        String text = paragraph.getText();
        if (style.equals("Heading1") || style.equals("AppendixLabel")) {
          section = text;
          lines = part(section);
        } else if (style.equals("Heading2")) {
          lines = part(section + " / " + text);
        } else if (!text.isEmpty()) {
          lines.add(text);
        }
      }
    }
  }

  private List<String> part(String name) {
    return parts.computeIfAbsent(name, key -> new ArrayList<>());
  }

  private static String row(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .collect(Collectors.joining(" | "));
  }

  static ReportInWord of(ComplianceSummary summary, ReportOptions options) {
    try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes(summary, options)))) {
      return new ReportInWord(file);
    } catch (IOException e) {
      throw new AssertionError("A byte array does not fail", e);
    }
  }

  static byte[] bytes(ComplianceSummary summary, ReportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.renderer(ReportFormat.DOCX).render(summary, options, out);
    return out.toByteArray();
  }

  List<String> headings() {
    return List.copyOf(parts.keySet());
  }

  /** Returns the lines right under a heading, a row of a table as one with bars. */
  List<String> under(String heading) {
    if (!parts.containsKey(heading)) {
      throw new AssertionError("There is no " + heading + " among " + parts.keySet());
    }
    return parts.get(heading);
  }

  String text() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "\n" + String.join("\n", part.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
