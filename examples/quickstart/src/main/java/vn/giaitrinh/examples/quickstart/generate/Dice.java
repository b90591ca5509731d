package vn.giaitrinh.examples.quickstart.generate;

import java.util.List;
import java.util.Random;

/** Chance, the same on every machine: the numbers of {@link Random} are laid down to the bit. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number between two, both inclusive. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }
}
