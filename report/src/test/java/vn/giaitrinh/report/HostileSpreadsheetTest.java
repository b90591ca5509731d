package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Text that could break a file is shown for what it is. */
class HostileSpreadsheetTest {
  private static final ReportOptions OPTIONS = ReportOptions.of(Language.VI);
  private static final String HOSTILE =
      "a\u0000\u0007\u001B[31m \uD800 \uFFFE ]]></t></is></c> & \"b\",\r\n;\t"
          + "\u202Ec\u202C _x000D_ \uD83D\uDE00 </row>";

  @Test
  void a_workbook_opens_and_shows_it() {
    XSSFWorkbook book = Spreadsheets.workbook(Samples.filledWith(HOSTILE), OPTIONS);
    XSSFWorkbook plain = Spreadsheets.workbook(Samples.filledWith("abc"), OPTIONS);

    assertThat(book.getNumberOfSheets()).isEqualTo(plain.getNumberOfSheets());
    for (Sheet sheet : book) {
      assertThat(sheet.getLastRowNum())
          .isEqualTo(plain.getSheet(sheet.getSheetName()).getLastRowNum());
    }
    assertThat(Spreadsheets.rows(book.getSheet("Phát hiện")).toString())
        .contains("]]></t></is></c> & \"b\",")
        .contains("c _x000D_ \uD83D\uDE00 </row>")
        .contains(" \uFFFD ")
        .doesNotContain("\u0000", "\u0007", "\u001B", "\r", "\n", "\u202E");
  }

  @Test
  void a_csv_file_has_as_many_records_as_with_plain_text() {
    byte[] hostile = Spreadsheets.bytes(ReportFormat.CSV, Samples.filledWith(HOSTILE), OPTIONS);
    byte[] plain = Spreadsheets.bytes(ReportFormat.CSV, Samples.filledWith("abc"), OPTIONS);

    assertThat(Spreadsheets.records(hostile, ','))
        .hasSameSizeAs(Spreadsheets.records(plain, ','))
        .allMatch(one -> one.getFields().stream().noneMatch(field -> field.contains("\u0000")));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void words_of_an_agency_stand_in_the_head(ReportFormat format) {
    Wording wording =
        Wording.of(Map.of("UNIT", BilingualText.ofVietnamese("=Đơn vị <chủ trì>, \"mới\"")));
    ReportOptions options = OPTIONS.toBuilder().wording(wording).build();
    byte[] bytes = Spreadsheets.bytes(format, Samples.summary(), options);

    String head =
        format == ReportFormat.CSV
            ? Spreadsheets.records(bytes, ',').get(0).getFields().toString()
            : Spreadsheets.rows(Spreadsheets.open(bytes).getSheet("Đơn vị")).get(0).toString();
    assertThat(head).contains("'=Đơn vị <chủ trì>, \"mới\"");
  }
}
