package vn.giaitrinh.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.text.VietnameseText;

/**
 * The number and symbol of an official document (<i>số, ký hiệu</i>), Nghị định 30/2020/NĐ-CP, Phụ
 * lục I.
 *
 * <p>Two systems number documents. The State writes {@code 154/KH-UBND}, {@code 59/2019/NĐ-CP} or
 * {@code 36/2018/QH14}; the Party writes {@code 53-CT/TW}. A draft may leave the serial blank:
 * {@code /KH-STP}.
 */
public final class DocumentNumber {
  private static final String SERIAL = "(?<serial>\\d{1,6}\\p{Ll}?)?";
  private static final String SYMBOL = "\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*";
  private static final Pattern STATE =
      Pattern.compile(SERIAL + "/(?:(?<year>\\d{4})/)?(?<symbol>" + SYMBOL + ")");
  private static final Pattern PARTY =
      Pattern.compile(SERIAL + "-(?<symbol>\\p{Lu}\\p{L}*/" + SYMBOL + ")");
  private static final Pattern LOOSE_SEPARATOR =
      Pattern.compile("[\\s\\u00A0]*([/\\u2010-\\u2015\\u2212-])[\\s\\u00A0]*");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final int LONGEST = 60;

  private final String text;
  private final NumberingSystem system;
  private final Optional<String> serial;
  private final OptionalInt year;
  private final String symbol;

  private DocumentNumber(String text, NumberingSystem system, Matcher parts) {
    this.text = text;
    this.system = system;
    this.serial = Optional.ofNullable(parts.group("serial"));
    String yearGroup = system == NumberingSystem.STATE ? parts.group("year") : null;
    this.year =
        yearGroup == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(yearGroup));
    this.symbol = parts.group("symbol");
  }

  /**
   * Parses a number as it is printed, without the word <i>số</i>. Spaces around the separators and
   * the kind of dash do not matter.
   *
   * @param text the number, such as {@code 154/KH-UBND} or {@code 53-CT/TW}
   * @return the number
   * @throws DocumentNumberException if the text follows neither system
   */
  @JsonCreator
  public static DocumentNumber parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new DocumentNumberException(
                    text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
  }

  /** Finds the number that a text is, empty if it follows neither system. */
  static Optional<DocumentNumber> find(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String joined = LOOSE_SEPARATOR.matcher(VietnameseText.normalize(text)).replaceAll("$1");
    String canonical = DASH.matcher(joined).replaceAll("-");
    Matcher state = STATE.matcher(canonical);
    if (state.matches()) {
      return Optional.of(new DocumentNumber(canonical, NumberingSystem.STATE, state));
    }
    Matcher party = PARTY.matcher(canonical);
    return party.matches()
        ? Optional.of(new DocumentNumber(canonical, NumberingSystem.PARTY, party))
        : Optional.empty();
  }

  /** {@return the system that gave this number} */
  public NumberingSystem getSystem() {
    return system;
  }

  /** {@return the serial with its letter, such as {@code 154} or {@code 168a}; empty in a draft} */
  public Optional<String> getSerial() {
    return serial;
  }

  /** {@return the year that is part of the number, as in {@code 59/2019/NĐ-CP}} */
  public OptionalInt getYear() {
    return year;
  }

  /**
   * {@return the symbol after the serial, such as {@code KH-UBND}, {@code NĐ-CP}, {@code CT/TW}}
   */
  public String getSymbol() {
    return symbol;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the number as printed, which {@link #parse} reads back} */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
