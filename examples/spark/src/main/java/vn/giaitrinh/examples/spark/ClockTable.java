package vn.giaitrinh.examples.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.giaitrinh.compliance.finding.ReviewedCase;

/**
 * The table of clocks: a row for each run of each clock of each case, as the summary counts them.
 * Nothing personal is in it.
 */
final class ClockTable {
  static final StructType SCHEMA =
      DataTypes.createStructType(
          Arrays.stream(ClockColumn.values()).map(ClockColumn::field).toArray(StructField[]::new));

  private ClockTable() {}

  static Dataset<Row> of(
      SparkSession spark,
      CaseSource source,
      Broadcast<AssessmentRecipe> recipe,
      Broadcast<Set<LinePlace>> repeated) {
    return spark.createDataFrame(
        source.mapSplits(
            split ->
                new ClockRows(new CaseLines(split, repeated.value()), recipe.value().assessment())),
        SCHEMA);
  }

  static List<Row> rows(ReviewedCase reviewed) {
    return reviewed.getClocks().stream()
        .map(
            clock ->
                RowFactory.create(
                    Arrays.stream(ClockColumn.values())
                        .map(column -> column.of(reviewed, clock))
                        .toArray()))
        .toList();
  }
}
