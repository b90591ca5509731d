package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.constraint.ConstraintTesting.NOTHING;
import static vn.giaitrinh.constraint.ConstraintTesting.said;
import static vn.giaitrinh.constraint.ConstraintTesting.validator;

import jakarta.validation.Validator;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.constraint.ValidDocumentNumber.Numbering;
import vn.giaitrinh.validation.ValidationContext;

class TextConstraintsTest {
  private static final Validator VALIDATOR = validator(Locale.ENGLISH, NOTHING);

  record Numbers(
      @ValidDocumentNumber @Nullable CharSequence either,
      @ValidDocumentNumber(numbering = Numbering.STATE) @Nullable String state,
      @ValidDocumentNumber(numbering = Numbering.PARTY) @Nullable String party,
      @ValidDocumentNumber(serialRequired = true) @Nullable String serial) {}

  record Rule(@ValidRecurrence CharSequence rule) {}

  record Words(@ValidTimingPhrase CharSequence words) {}

  record Unit(@ValidUnitId CharSequence unit) {}

  record Text(@Vietnamese CharSequence line) {}

  record Content(@Vietnamese(multiline = true) String content) {}

  @ParameterizedTest
  @CsvSource({
    "154/KH-UBND, true, true, false, true",
    "59/2019/NĐ-CP, true, true, false, true",
    "36/2018/QH14, true, true, false, true",
    "53-CT/TW, true, false, true, true",
    "53 – CT / TW, true, false, true, true",
    "/KH-STP, true, true, false, false",
    "154, false, false, false, false",
    "KH-UBND, false, false, false, false",
    "'', false, false, false, false",
    "Số 154/KH-UBND, false, false, false, false"
  })
  void takes_the_numbers_of_documents(
      String text, boolean either, boolean state, boolean party, boolean serial) {
    assertThat(isSound(new Numbers(text, null, null, null))).isEqualTo(either);
    assertThat(isSound(new Numbers(null, text, null, null))).isEqualTo(state);
    assertThat(isSound(new Numbers(null, null, text, null))).isEqualTo(party);
    assertThat(isSound(new Numbers(null, null, null, text))).isEqualTo(serial);
  }

  @Test
  void says_which_number_is_wanted() {
    assertThat(said(new Numbers("154", "53-CT/TW", "154/KH-UBND", "/KH-STP")))
        .containsExactly(
            "either: must be the number of a document, such as 154/KH-UBND or 53-CT/TW",
            "party: must be the number of a document of the Party, such as 53-CT/TW",
            "serial: must have a serial before the symbol, such as 154/KH-UBND",
            "state: must be the number of a document of the State, such as 154/KH-UBND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;INTERVAL=3 | true",
        "freq=yearly;bymonth=12;bymonthday=-1 | true",
        "FREQ=MONTHLY;BYMONTHDAY=32 | false",
        "FREQ=DAILY;COUNT=0 | false",
        "FREQ=DAILY;COUNT=2;UNTIL=20261231 | false",
        "FREQ=HOURLY | false",
        "FREQ=QUARTERLY | false",
        "'' | false"
      })
  void takes_recurrence_rules(String rule, boolean sound) {
    assertThat(isSound(new Rule(rule))).isEqualTo(sound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thường xuyên | true",
        "Trước ngày 28/5 | true",
        "Hằng quý | true",
        "Quý IV/2026 | true",
        "Trước ngày 29/02 | true",
        "Kịp thời | false",
        "Khi thuận tiện | false",
        "'' | false"
      })
  void takes_words_of_time_that_can_be_read(String words, boolean sound) {
    assertThat(isSound(new Words(words))).isEqualTo(sound);
  }

  @Test
  void reads_words_without_a_year_in_the_year_of_the_day_that_the_host_gives() {
    Validator in2026 =
        validator(
            Locale.ENGLISH, ValidationContext.builder().day(LocalDate.of(2026, 9, 30)).build());

    assertThat(in2026.validate(new Words("Trước ngày 29/02"))).hasSize(1);
    assertThat(in2026.validate(new Words("Trước ngày 28/02"))).isEmpty();
  }

  @Test
  void reads_words_in_a_leap_year_where_no_plan_can_be_of_the_year_that_the_host_gives() {
    Validator in3026 =
        validator(
            Locale.ENGLISH, ValidationContext.builder().day(LocalDate.of(3026, 9, 30)).build());

    assertThat(in3026.validate(new Words("Trước ngày 29/02"))).isEmpty();
    assertThat(in3026.validate(new Words("Trước ngày 30/02"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "van-phong-so, true",
    "p1, true",
    "Văn phòng, false",
    "van--phong, false",
    "van_phong, false",
    "'', false"
  })
  void takes_the_form_of_unit_ids(String id, boolean sound) {
    assertThat(isSound(new Unit(CharBuffer.wrap(id)))).isEqualTo(sound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kế hoạch", "Đ", "53-CT/TW", "Rà soát \u201cquy định\u201d", "A\u00A0B"})
  void takes_vietnamese_text(String text) {
    assertThat(isSound(new Text(text))).isTrue();
    assertThat(isSound(new Content(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', must have at least one letter",
    "12/2026, must have at least one letter",
    "'Kê\u0301 hoạch', must be in the composed form of Unicode (NFC)",
    "'Kế\u0007hoạch', must not hold control or invisible characters",
    "'Kế\u202Ehoạch', must not hold control or invisible characters",
    "'Kế\u2028hoạch', must not hold control or invisible characters",
    "'Kế\u200Bhoạch', must not hold control or invisible characters",
    "'Kế\uFEFFhoạch', must not hold control or invisible characters",
    "'Kế\u00ADhoạch', must not hold control or invisible characters",
    "'Kế\u200Fhoạch', must not hold control or invisible characters",
    "'Kế\u2066hoạch', must not hold control or invisible characters",
    "'Kế\uD83Dhoạch', must not hold control or invisible characters"
  })
  void says_why_text_is_not_vietnamese(String text, String message) {
    assertThat(said(new Text(text))).containsExactly("line: " + message);
    assertThat(said(new Content(text))).containsExactly("content: " + message);
  }

  @Test
  void lets_lines_and_tabs_stand_in_text_of_several_lines_only() {
    String text = "Rà soát\r\n\tsửa đổi";

    assertThat(isSound(new Content(text))).isTrue();
    assertThat(isSound(new Text(text))).isFalse();
  }

  private static boolean isSound(Object value) {
    return VALIDATOR.validate(value).isEmpty();
  }
}
