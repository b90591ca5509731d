package vn.giaitrinh.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Puts a window into words, in the unit of time that its precision names. */
final class WindowWords {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private WindowWords() {}

  static BilingualText of(Window window) {
    BilingualText first = unit(window.start(), window.precision());
    BilingualText last = unit(window.end(), window.precision());
    if (window.precision() == Precision.DAY || !first.equals(last)) {
      return BilingualText.of(
          "Từ " + Language.VI.lowered(first.vi()) + " đến " + Language.VI.lowered(last.vi()),
          "From " + english(first) + " to " + english(last));
    }
    return first;
  }

  private static String english(BilingualText text) {
    return text.in(Language.EN);
  }

  private static BilingualText unit(LocalDate day, Precision precision) {
    int year = day.getYear();
    return switch (precision) {
      case YEAR -> BilingualText.of("Năm " + year, "" + year);
      case HALF_YEAR ->
          day.getMonthValue() <= 6
              ? BilingualText.of("6 tháng đầu năm " + year, "H1 " + year)
              : BilingualText.of("6 tháng cuối năm " + year, "H2 " + year);
      case QUARTER -> {
        int quarter = (day.getMonthValue() + 2) / 3;
        yield BilingualText.of(
            "Quý " + ROMAN.get(quarter - 1) + "/" + year, "Q" + quarter + " " + year);
      }
      case MONTH ->
          BilingualText.of(
              "Tháng " + day.getMonthValue() + "/" + year, english(day.getMonth()) + " " + year);
      case DAY -> BilingualText.of("Ngày " + Language.VI.write(day), Language.EN.write(day));
    };
  }

  private static String english(Month month) {
    return month.getDisplayName(TextStyle.FULL, Language.EN.toLocale());
  }
}
