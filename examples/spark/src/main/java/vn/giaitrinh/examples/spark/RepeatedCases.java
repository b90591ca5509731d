package vn.giaitrinh.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The lines that give a case again, on whichever machine the case was given first. As on one
 * machine, the first line that can be read has the case.
 */
final class RepeatedCases {
  private RepeatedCases() {}

  static Set<LinePlace> find(SparkSession spark, CaseSource source, String path) {
    Set<String> ids = idsGivenAgain(spark, source, path);
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<CasePlace> places =
        source.mapSplits(split -> CaseIds.cases(split, ids::contains)).collect().stream()
            .sorted(Comparator.comparing(CasePlace::place))
            .toList();
    Set<String> seen = new HashSet<>();
    Set<LinePlace> repeated = new HashSet<>();
    for (CasePlace one : places) {
      if (!seen.add(one.id())) {
        repeated.add(one.place());
      }
    }
    return repeated;
  }

  /** Few of the ids come to the driver: it stops where it would refuse the lines anyway. */
  private static Set<String> idsGivenAgain(SparkSession spark, CaseSource source, String path) {
    Dataset<String> ids =
        spark.createDataset(source.mapSplits(CaseIds::given).rdd(), Encoders.STRING());
    List<Row> given =
        ids.groupBy(col("value").as("id"))
            .count()
            .filter(col("count").gt(1))
            .limit(LineAccount.MOST_REFUSED + 1)
            .collectAsList();
    long again = given.stream().mapToLong(row -> row.getLong(1) - 1).sum();
    // Of the lines with one id, all but one are refused, whether they can be read or not.
    if (again > LineAccount.MOST_REFUSED) {
      throw LineAccount.tooMany(path);
    }
    Set<String> found = new HashSet<>();
    given.forEach(row -> found.add(row.getString(0)));
    return found;
  }
}
