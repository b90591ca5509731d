package vn.giaitrinh.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The figures of one run: a row for each benchmark, and the ratios within the run. */
final class Figures {
  private static final String BASELINE = "giaiTrinh";

  /** One contestant, in nanoseconds and bytes for one operation. */
  private record Row(String subject, String contestant, double time, double error, double bytes) {
    static Row of(RunResult run) {
      BenchmarkParams params = run.getParams();
      String[] names = params.getBenchmark().split("\\.", -1);
      String subject =
          params.getParamsKeys().stream()
              .map(key -> " " + key + "=" + params.getParam(key))
              .collect(Collectors.joining("", names[names.length - 2], ""));
      double bytes =
          run.getSecondaryResults().values().stream()
              .filter(result -> result.getLabel().endsWith("gc.alloc.rate.norm"))
              .mapToDouble(result -> result.getScore())
              .findFirst()
              .orElse(Double.NaN);
      return new Row(
          subject,
          names[names.length - 1],
          run.getPrimaryResult().getScore(),
          run.getPrimaryResult().getScoreError(),
          bytes);
    }
  }

  private final Map<String, List<Row>> rows;

  Figures(Collection<RunResult> runs) {
    rows =
        runs.stream()
            .map(Row::of)
            .collect(Collectors.groupingBy(Row::subject, LinkedHashMap::new, Collectors.toList()));
  }

  String render() {
    StringBuilder text = new StringBuilder();
    text.append(format("%n%-60s %12s %12s %10s%n", "Benchmark", "ns/op", "± 99.9 %", "B/op"));
    rows.values().stream()
        .flatMap(List::stream)
        .forEach(
            row ->
                text.append(
                    format(
                        "%-60s %12.2f %12.2f %10.0f%n",
                        row.subject() + " " + row.contestant(),
                        row.time(),
                        row.error(),
                        row.bytes())));
    String ratios = rows.values().stream().map(Figures::ratios).collect(Collectors.joining());
    return ratios.isEmpty()
        ? text.toString()
        : text + format("%nTime per operation, %s = 1%n", BASELINE) + ratios;
  }

  private static String ratios(List<Row> contestants) {
    StringBuilder text = new StringBuilder();
    for (Row base : contestants) {
      for (Row other : contestants) {
        if (base.contestant().equals(BASELINE) && !other.contestant().equals(BASELINE)) {
          String name = other.subject() + " " + other.contestant();
          text.append(format("%-60s %12.2f%n", name, other.time() / base.time()));
        }
      }
    }
    return text.toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
