/**
 * Benchmarks of working days, due dates, recurrence, the clocks of a case and whole files of cases,
 * against the libraries that a host would use instead and against the plain loop that it would
 * write.
 *
 * <p>They are run from the root of the project, with a regular expression that chooses them:
 *
 * <pre>{@code
 * mvn -q -Pbenchmark -Dbenchmark=WorkingDays
 * mvn -q -Pbenchmark -Dbenchmark=. -Djmh.args="-f 1 -wi 1 -i 2"
 * }</pre>
 *
 * <p>The second line hands further options to JMH, here one fork, one iteration to warm up and two
 * to measure. The figures come last: one row for each benchmark, and then how many times as long
 * each of the others takes as {@code giaiTrinh} does in the same run. Figures of two runs, or of
 * two machines, are not to be compared; the ratios of a run are.
 *
 * <p>Before a benchmark is measured, its contestants answer every question of it, and it fails if
 * they do not agree.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.benchmark;
