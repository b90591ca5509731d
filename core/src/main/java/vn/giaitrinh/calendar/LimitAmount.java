package vn.giaitrinh.calendar;

/** The rule that every limit obeys. */
final class LimitAmount {
  private static final int LARGEST = 36_500;

  private LimitAmount() {}

  static void check(int amount) {
    if (amount < 0 || amount > LARGEST) {
      throw new IllegalArgumentException(
          "Time limit of " + amount + "; allowed are 0 to " + LARGEST);
    }
  }
}
