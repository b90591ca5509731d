package vn.giaitrinh.examples.quickstart.generate;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A situation in which a case can be.
 *
 * @param title what is special about it, in Vietnamese; it stands in the first event of each case
 * @param cases how many cases are made up
 * @param first the first day on which one of them is received, inclusive
 * @param last the last day on which one of them is received, inclusive
 * @param plot what happens after that
 */
record Scenario(String title, int cases, LocalDate first, LocalDate last, Consumer<Story> plot) {

  /** Obtains a scenario of cases received long enough before 2026-09-30 to be over by then. */
  static Scenario settled(String title, int cases, Consumer<Story> plot) {
    return between("2026-04-01", "2026-08-14", title, cases, plot);
  }

  static Scenario on(String day, String title, int cases, Consumer<Story> plot) {
    return between(day, day, title, cases, plot);
  }

  static Scenario between(
      String first, String last, String title, int cases, Consumer<Story> plot) {
    return new Scenario(title, cases, LocalDate.parse(first), LocalDate.parse(last), plot);
  }
}
