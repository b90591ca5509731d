package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.CsvSeparator;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** A CSV file as a program reads it. */
class CsvTest {
  private static final ReportOptions EN = ReportOptions.of(Language.EN);

  @ParameterizedTest
  @EnumSource
  void every_record_has_a_field_for_every_column(CsvSeparator separator) {
    ReportOptions options = EN.toBuilder().csvSeparator(separator).build();
    byte[] bytes = Spreadsheets.bytes(ReportFormat.CSV, Samples.summary(), options);
    List<CsvRecord> records = Spreadsheets.records(bytes, separator.character());

    assertThat(records.get(0).getFields()).startsWith("Table", "Section").doesNotHaveDuplicates();
    assertThat(records).allMatch(one -> one.getFieldCount() == records.get(0).getFieldCount());
    assertThat(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", ""))
        .doesNotContain("\r", "\n");
  }

  @ParameterizedTest
  @EnumSource
  void it_holds_what_the_workbook_holds(Language language) {
    ReportOptions options = ReportOptions.of(language);
    List<CsvRecord> records =
        Spreadsheets.records(Spreadsheets.bytes(ReportFormat.CSV, Samples.summary(), options), ',');
    List<String> head = records.get(0).getFields();

    List<List<String>> expected = new ArrayList<>();
    for (Sheet sheet : Spreadsheets.workbook(Samples.summary(), options)) {
      List<List<Object>> rows = Spreadsheets.rows((XSSFSheet) sheet);
      for (List<Object> row : rows.subList(1, rows.size())) {
        List<String> fields = new ArrayList<>(head.stream().map(one -> "").toList());
        fields.set(0, sheet.getSheetName());
        for (int i = 0; i < row.size(); i++) {
          fields.set(head.indexOf(rows.get(0).get(i).toString()), field(row.get(i)));
        }
        expected.add(fields);
      }
    }
    assertThat(records.stream().skip(1).map(CsvRecord::getFields).toList())
        .containsExactlyElementsOf(expected);
  }

  /** Dates in ISO 8601 and whole percentages, in every language. */
  private static String field(Object value) {
    if (value instanceof Double share) {
      return Long.toString(Math.round(share * 100));
    }
    return value instanceof LocalDate day ? day.toString() : value.toString();
  }

  @Test
  void two_columns_to_which_an_agency_gave_one_head_keep_their_values_apart() {
    BilingualText one = BilingualText.of("Đang làm", "Under way");
    ReportOptions options =
        EN.toBuilder().wording(Wording.of(Map.of("INTAKE", one, "ACTIVE", one))).build();
    List<CsvRecord> records =
        Spreadsheets.records(Spreadsheets.bytes(ReportFormat.CSV, Samples.summary(), options), ',');
    List<String> head = records.get(0).getFields();
    int first = head.indexOf("Under way");
    CsvRecord total =
        records.stream().filter(row -> row.getFields().contains("Total")).findFirst().orElseThrow();

    assertThat(head.get(first + 1)).isEqualTo("Under way");
    assertThat(total.getField(first)).isEqualTo("3");
    assertThat(total.getField(first + 1)).isEqualTo("5");
  }

  @Test
  void everybody_sees_figures_and_no_single_case() {
    ReportOptions everybody = EN.toBuilder().audience(Audience.PUBLIC).build();

    assertThat(Samples.render(ReportFormat.CSV, Samples.summary(), everybody))
        .contains("8 more findings are not shown here.", "Notice of acceptance or refusal")
        .doesNotContain("2026-00");
  }

  @Test
  void a_plan_of_which_nothing_is_known_has_its_grounds() {
    assertThat(Samples.render(ReportFormat.CSV, Samples.empty(), ReportOptions.of(Language.VI)))
        .contains("Kế hoạch chưa ban hành", "Lịch ngày nghỉ, mức yếu nhất");
  }
}
