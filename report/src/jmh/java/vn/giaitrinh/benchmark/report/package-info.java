/**
 * Benchmarks of reports, against the libraries that a host would use instead.
 *
 * <p>They are run from the root of the project, as those of core are:
 *
 * <pre>{@code
 * mvn -q -Pbenchmark -Dbenchmark.of=report -Dbenchmark=Xlsx
 * mvn -q -Pbenchmark -Dbenchmark.of=report -Dbenchmark.main=report.XlsxHeap \
 *     -Dbenchmark=100000 -Dbenchmark.jvm=-Xmx64m
 * }</pre>
 *
 * <p>The second line writes a workbook of so many rows once, and says how much memory it took.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.benchmark.report;
