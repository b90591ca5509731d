package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.json.GiaiTrinhJson;

/** A hundred thousand cases on two threads, against the same file read on one machine. */
class ClusterSummaryTest {
  private static final int CASES = 100_000;
  private static final long MIB = 1 << 20;

  @TempDir private static Path directory;
  private static Path file;
  private static ComplianceSummary expected;

  @BeforeAll
  static void one_machine_reads_the_file() throws IOException {
    file = MadeUpCases.write(directory.resolve("cases.ndjson"), MadeUpCases.lines(CASES));
    expected = OneMachine.read(file).tally().summarize();
    assertThat(expected.getCases().received()).isGreaterThan(95_000);
    assertThat(expected.getCases().overdue()).isPositive();
    assertThat(expected.getCases().onHold()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1 << 30, 16 * MIB, 3 * MIB})
  void gives_the_answer_of_one_machine_however_the_file_is_cut(long splitSize) throws IOException {
    ClusterSummary answer = answer(splitSize);

    assertThat(GiaiTrinhJson.canonical(answer.tally().summarize()))
        .isEqualTo(GiaiTrinhJson.canonical(expected));
    assertThat(answer.lines().cases()).isEqualTo(CASES);
    assertThat(answer.lines().isWhole()).isTrue();
    assertThat(answer.clocks().javaRDD().getNumPartitions())
        .isBetween((int) (Files.size(file) / splitSize), (int) (Files.size(file) / splitSize) + 1);
  }

  @Test
  void tables_each_clock_that_the_summary_counts() throws IOException {
    Path table = directory.resolve("clocks");
    answer(16 * MIB).clocks().write().parquet(table.toString());
    LocalSpark.session().read().parquet(table.toString()).createOrReplaceTempView("clocks");

    Map<String, Long> counted = new TreeMap<>();
    for (Row row :
        LocalSpark.session()
            .sql("SELECT pack, clock, timeliness, count(*) FROM clocks GROUP BY ALL")
            .collectAsList()) {
      counted.put(
          row.getString(0) + " " + row.getString(1) + " " + row.getString(2), row.getLong(3));
    }

    assertThat(counted).isEqualTo(summarized()).hasSizeGreaterThan(20);
    assertThat(LocalSpark.session().table("clocks").schema().apply("due_on").dataType())
        .isEqualTo(DataTypes.DateType);
    Map<String, Long> overdue = new TreeMap<>();
    LocalSpark.session()
        .sql(Readme.block("sql"))
        .collectAsList()
        .forEach(row -> overdue.put(row.getString(0), row.getLong(1)));
    assertThat(overdue).isEqualTo(overdueByUnit()).isNotEmpty();
  }

  private static ClusterSummary answer(long splitSize) throws IOException {
    return ClusterSummary.of(LocalSpark.session(splitSize), file.toString(), OneMachine.recipe());
  }

  private static Map<String, Long> summarized() {
    Map<String, Long> counts = new TreeMap<>();
    for (ClockSummary clock : expected.getClocks()) {
      clock
          .cases()
          .forEach(
              (timeliness, count) ->
                  counts.put(
                      clock.pack() + " " + clock.clock() + " " + timeliness, count.longValue()));
    }
    return counts;
  }

  private static Map<String, Long> overdueByUnit() {
    Map<String, Long> counts = new TreeMap<>();
    for (UnitSummary unit : expected.getUnits()) {
      if (unit.cases().overdue() > 0) {
        counts.put(unit.unit().toString(), (long) unit.cases().overdue());
      }
    }
    return counts;
  }
}
