package vn.giaitrinh.benchmark;

/** The check that a benchmark compares like with like. */
final class Agreement {
  private Agreement() {}

  static void check(Object question, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "The contestants do not agree on " + question + ": " + expected + " and " + actual);
    }
  }
}
