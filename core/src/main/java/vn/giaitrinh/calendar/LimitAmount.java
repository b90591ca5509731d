package vn.giaitrinh.calendar;

/** The rule that every limit obeys. */
final class LimitAmount {
  private LimitAmount() {}

  static void check(int amount) {
    if (amount < 0 || amount > TimeLimit.LARGEST) {
      throw new IllegalArgumentException(
          "Time limit of " + amount + "; allowed are 0 to " + TimeLimit.LARGEST);
    }
  }
}
