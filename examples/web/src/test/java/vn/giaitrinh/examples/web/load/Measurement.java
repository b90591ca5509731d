package vn.giaitrinh.examples.web.load;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The times of requests, exact to the request: nothing is sampled. */
final class Measurement {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private final int expected;
  private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();
  private long lasted;

  Measurement(int expected) {
    this.expected = expected;
  }

  void add(String name, long nanos, boolean good) {
    times.computeIfAbsent(name, any -> new ConcurrentLinkedQueue<>()).add(nanos);
    if (!good) {
      errors.incrementAndGet();
    }
  }

  void end(long nanos) {
    lasted = nanos;
  }

  int errors() {
    return errors.get();
  }

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT, "%-10s %7s %9s %9s %9s %9s%n", "", "count", "p50 ms", "p95", "p99", "max");
    times.keySet().stream()
        .sorted()
        .forEach(name -> line(out, name, sorted(Map.of(name, times.get(name)))));
    line(out, "all", sorted(times));
    out.printf(
        Locale.ROOT,
        "%d requests in %.1f s: %.1f/s; %d errors%n",
        expected,
        lasted / NANOS_PER_SECOND,
        expected / (lasted / NANOS_PER_SECOND),
        errors.get());
  }

  private static void line(PrintStream out, String name, long[] sorted) {
    out.printf(
        Locale.ROOT,
        "%-10s %7d %9.1f %9.1f %9.1f %9.1f%n",
        name,
        sorted.length,
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        at(sorted, 100));
  }

  /** {@return the time within which so many in a hundred were answered, by nearest rank} */
  private static double at(long[] sorted, int percent) {
    return sorted[(sorted.length * percent + 99) / 100 - 1] / NANOS_PER_MILLI;
  }

  private static long[] sorted(Map<String, ConcurrentLinkedQueue<Long>> times) {
    long[] all =
        times.values().stream().flatMap(ConcurrentLinkedQueue::stream).mapToLong(t -> t).toArray();
    Arrays.sort(all);
    return all;
  }
}
