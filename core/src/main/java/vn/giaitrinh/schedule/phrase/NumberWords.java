package vn.giaitrinh.schedule.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads an amount in figures, in words, or in both (<i>05, năm, năm (05), 10 (mười)</i>). */
final class NumberWords {
  private static final int LARGEST = 99_999;
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private NumberWords() {}

  static Optional<Integer> read(PhraseCursor cursor) {
    Optional<Integer> amount = cursor.firstOf(NumberWords::figures, NumberWords::words);
    if (amount.isEmpty() || !cursor.accept("(")) {
      return amount;
    }
    // Said twice, it must be said the same.
    Optional<Integer> again = cursor.firstOf(NumberWords::figures, NumberWords::words);
    return again.equals(amount) && cursor.accept(")") ? amount : Optional.empty();
  }

  /** Reads an ordinal after <i>thứ</i>. */
  static Optional<Integer> ordinal(PhraseCursor cursor) {
    return cursor.accept("nhất") ? Optional.of(1) : read(cursor);
  }

  private static Optional<Integer> figures(PhraseCursor cursor) {
    OptionalInt number = cursor.number(0, LARGEST);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Optional<Integer> words(PhraseCursor cursor) {
    if (cursor.accept("một trăm")) {
      return Optional.of(100);
    }
    if (cursor.accept("mười")) {
      return Optional.of(10 + unit(cursor));
    }
    Optional<Integer> digit = digit(cursor);
    return digit.isPresent() && cursor.accept("mươi")
        ? Optional.of(digit.get() * 10 + unit(cursor))
        : digit;
  }

  private static Optional<Integer> digit(PhraseCursor cursor) {
    return DIGITS.entrySet().stream()
        .filter(entry -> cursor.sees(entry.getKey()))
        .findFirst()
        .filter(entry -> cursor.accept(entry.getKey()))
        .map(Map.Entry::getValue);
  }

  // After a ten, five is "lăm" and one may be "mốt"; "năm" there is the unit of time.
  private static int unit(PhraseCursor cursor) {
    if (cursor.accept("lăm")) {
      return 5;
    }
    if (cursor.accept("mốt")) {
      return 1;
    }
    return cursor.sees("năm") ? 0 : digit(cursor).orElse(0);
  }
}
