package vn.giaitrinh.plan.comparison;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.giaitrinh.text.Language;

/** Writes numbers as a language does; numbers equal in value are written alike. */
final class NumberWords {
  private static final int MOST_ZEROS = 30;

  /** Beyond this scale the zeros at the end cannot be taken off without an overflow. */
  private static final int LARGEST_SCALE = 1_000_000_000;

  private NumberWords() {}

  /** Writes a number, such as 15.000.000,5 in Vietnamese and 15,000,000.5 in English. */
  static String write(BigDecimal value, Language language) {
    boolean huge = Math.abs((long) value.scale()) > LARGEST_SCALE;
    BigDecimal shortest = huge ? value : value.stripTrailingZeros();
    // A number of a hostile plan may have a billion zeros, which are not written out.
    if (Math.abs((long) shortest.scale()) > MOST_ZEROS) {
      return shortest.toString();
    }
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
    symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMaximumFractionDigits(MOST_ZEROS);
    return format.format(shortest);
  }
}
