package vn.giaitrinh.benchmark;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks and prints their figures, and the ratios between them. */
public final class Benchmarks {
  private static final int FORKS = 2;
  private static final int WARMUP_ITERATIONS = 3;
  private static final int MEASURED_ITERATIONS = 5;
  private static final TimeValue ITERATION = TimeValue.seconds(1);

  private Benchmarks() {}

  /**
   * Runs the benchmarks that a regular expression chooses.
   *
   * @param args the regular expression, and any options of JMH
   * @throws CommandLineOptionException if JMH does not know an option
   * @throws RunnerException if a benchmark fails, or none is chosen
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    System.out.println("Benchmarks run: " + Arrays.asList(args) + ". Figures come at the end.");
    System.out.print(new Figures(new Runner(options(new CommandLineOptions(args))).run()).render());
  }

  private static Options options(Options asked) {
    return new OptionsBuilder()
        .parent(asked)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(asked.getForkCount().orElse(FORKS))
        .warmupIterations(asked.getWarmupIterations().orElse(WARMUP_ITERATIONS))
        .warmupTime(asked.getWarmupTime().orElse(ITERATION))
        .measurementIterations(asked.getMeasurementIterations().orElse(MEASURED_ITERATIONS))
        .measurementTime(asked.getMeasurementTime().orElse(ITERATION))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }
}
