package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The days from which every contestant counts, the same in every run, and so many and so mixed that
 * neither the compiler nor the branch predictor can learn them.
 */
@State(Scope.Thread)
public class StartDays {
  private static final long SEED = 2026;

  // 250 working days after the last of them are still within the years that were announced.
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

  /** A power of two, so that going round is a mask. */
  private static final int COUNT = 4096;

  final LocalDate[] days = randomDays();
  private int index;

  int next() {
    index = (index + 1) & (COUNT - 1);
    return index;
  }

  LocalDate nextDay() {
    return days[next()];
  }

  private static LocalDate[] randomDays() {
    Random random = new Random(SEED);
    int span = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
    return Stream.generate(() -> FIRST.plusDays(random.nextInt(span)))
        .limit(COUNT)
        .toArray(LocalDate[]::new);
  }
}
