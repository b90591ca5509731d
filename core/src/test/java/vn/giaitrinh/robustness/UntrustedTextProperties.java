package vn.giaitrinh.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.document.DocumentReference;

/** Readers of text meet any text with a value or with the exception that they promise. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
class UntrustedTextProperties {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Property
  void a_document_number_is_read_back_or_refused(@ForAll("numbers") String text) {
    assertTimeout(LIMIT, () -> TextReadings.documentNumber(text));
  }

  @Property
  void citations_are_found_in_any_text(@ForAll("citations") String text) {
    assertTimeout(
        LIMIT,
        () -> {
          List<DocumentReference> found = DocumentReference.findAll(text);
          assertThat(found).allSatisfy(one -> assertThat(one.cite()).isNotBlank());
        });
  }

  @Property
  void a_citation_is_read_or_refused(@ForAll("citations") String text) {
    assertTimeout(
        LIMIT,
        () -> {
          try {
            assertThat(DocumentReference.parse(text).getKind()).isNotBlank();
          } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotEmpty();
          }
        });
  }

  @Property
  void a_recurrence_rule_is_read_back_or_refused(@ForAll("rules") String text) {
    assertTimeout(LIMIT, () -> TextReadings.recurrenceRule(text));
  }

  @Property
  void every_timing_phrase_has_a_reading_that_keeps_its_words(@ForAll("phrases") String text) {
    assertTimeout(LIMIT, () -> TextReadings.timingPhrase(text));
  }

  @Property(tries = 100)
  void days_off_are_read_or_refused_with_file_and_line(@ForAll("daysOff") String text) {
    assertTimeout(LIMIT, () -> TextReadings.daysOff(new StringReader(text)));
  }

  @Provide
  Arbitrary<String> numbers() {
    return Mutations.of("154/KH-UBND", "59/2019/NĐ-CP", "53-CT/TW", "/KH-STP", "168a/QĐ-TTg");
  }

  @Provide
  Arbitrary<String> citations() {
    return Mutations.of(
        "Chỉ thị số 53-CT/TW, ngày 26/10/2025 của Bộ Chính trị",
        "Thực hiện Kế hoạch số 154/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân thành phố",
        "Nghị định 59/2019/NĐ-CP và Luật số 36/2018/QH14");
  }

  @Provide
  Arbitrary<String> rules() {
    return Mutations.of(
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=3,6,9,12;BYDAY=-1FR;WKST=MO",
        "FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO;COUNT=10",
        "FREQ=WEEKLY;UNTIL=20261231;BYDAY=MO,TU;BYSETPOS=1",
        "FREQ=YEARLY;BYYEARDAY=1,100,-1");
  }

  @Provide
  Arbitrary<String> phrases() {
    return Mutations.of(
        "Thường xuyên",
        "Quý II/2026",
        "Trước ngày 15/12/2026",
        "Định kỳ hằng quý, trước ngày 15 của tháng cuối quý",
        "Trong 30 ngày kể từ ngày ban hành Kế hoạch",
        "Từ ngày 01/4/2026 đến 30/6/2026; chậm nhất ngày 31/12");
  }

  @Provide
  Arbitrary<String> daysOff() {
    return Mutations.of(shipped());
  }

  /** The head and the first days of the shipped file. */
  private static String shipped() {
    try (InputStream data =
        Objects.requireNonNull(WorkingCalendars.class.getResourceAsStream("days-off-vn.csv"))) {
      String all = new String(data.readAllBytes(), StandardCharsets.UTF_8);
      return all.substring(0, all.indexOf('\n', 3_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
