package vn.giaitrinh.examples.spark;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.giaitrinh.compliance.ComplianceTally;

/**
 * What a cluster says of case files.
 *
 * @param tally the tally of all cases, to summarize
 * @param lines what became of the lines
 * @param clocks the table of clocks, computed when it is written or asked
 */
record ClusterSummary(ComplianceTally tally, LineAccount lines, Dataset<Row> clocks) {

  /** Reads the ids, then the cases into one tally a split, which are merged two by two. */
  static ClusterSummary of(SparkSession spark, String path, AssessmentRecipe recipe)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    CaseSource source = CaseSource.of(context, path);
    Broadcast<AssessmentRecipe> law = context.broadcast(recipe);
    Broadcast<Set<LinePlace>> repeated = context.broadcast(RepeatedCases.find(spark, source, path));

    JavaRDD<PartitionTally> parts = source.mapSplits(new SplitReading(law, repeated));
    PartitionTally none = PartitionTally.of(recipe.assessment().newTally(), List.of());
    PartitionTally whole =
        parts.treeAggregate(
            none,
            (one, other) -> one.merge(other, law.value().assessment()),
            (one, other) -> one.merge(other, law.value().assessment()));

    return new ClusterSummary(
        whole.tally(recipe.assessment()),
        LineAccount.of(whole.accounts()).check(path),
        ClockTable.of(spark, source, law, repeated));
  }
}
