package vn.giaitrinh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void serves_an_english_locale_in_english_and_every_other_in_vietnamese() {
    assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.VI);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.VI);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.VI);
  }

  @Test
  void has_a_locale_that_leads_back_to_it() {
    assertThat(Language.VI.toLocale().toLanguageTag()).isEqualTo("vi-VN");
    assertThat(Language.of(Language.VI.toLocale())).isEqualTo(Language.VI);
    assertThat(Language.of(Language.EN.toLocale())).isEqualTo(Language.EN);
  }

  @Test
  void writes_a_date_day_first_in_vietnamese_and_iso_in_english() {
    LocalDate date = LocalDate.of(2026, 3, 5);

    assertThat(Language.VI.write(date)).isEqualTo("05/03/2026");
    assertThat(Language.EN.write(date)).isEqualTo("2026-03-05");
  }
}
