package vn.giaitrinh.report.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A cell of a table: typed, so that a spreadsheet can sort, sum and filter it. */
public sealed interface Cell {

  /** A cell that holds nothing. */
  Cell EMPTY = new Empty();

  /** Nothing. */
  record Empty() implements Cell {}

  /**
   * Words from wherever: on one line, and never taken for a formula.
   *
   * @param value the words
   */
  record Text(String value) implements Cell {

    /**
     * Makes the words harmless.
     *
     * @param value the words as they came
     */
    public Text {
      value = FormulaGuard.plain(value);
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Count(int value) implements Cell {}

  /**
   * A date.
   *
   * @param value the date
   */
  record Day(LocalDate value) implements Cell {}

  /**
   * A share in whole percent, rounded down as everywhere in a report.
   *
   * @param value the percentage
   */
  record Percent(int value) implements Cell {}

  /**
   * Obtains a cell of words.
   *
   * @param words the words
   * @return the cell, an empty one if there are none
   */
  static Cell text(String words) {
    return words.isBlank() ? EMPTY : new Text(words);
  }

  /**
   * Obtains a cell of words.
   *
   * @param words the words, if there are any
   * @return the cell
   */
  static Cell text(Optional<String> words) {
    return words.map(Cell::text).orElse(EMPTY);
  }

  /**
   * Obtains a cell of a number.
   *
   * @param number the number
   * @return the cell
   */
  static Cell count(int number) {
    return new Count(number);
  }

  /**
   * Obtains a cell of a number.
   *
   * @param number the number, if there is one
   * @return the cell
   */
  static Cell count(Optional<Integer> number) {
    return number.map(Cell::count).orElse(EMPTY);
  }

  /**
   * Obtains a cell of a percentage.
   *
   * @param percent the percentage, if there is a population to take it of
   * @return the cell
   */
  static Cell percent(OptionalInt percent) {
    return percent.isPresent() ? new Percent(percent.getAsInt()) : EMPTY;
  }

  /**
   * Obtains a cell of a date.
   *
   * @param date the date, if there is one
   * @return the cell
   */
  static Cell day(Optional<LocalDate> date) {
    return date.<Cell>map(Day::new).orElse(EMPTY);
  }
}
