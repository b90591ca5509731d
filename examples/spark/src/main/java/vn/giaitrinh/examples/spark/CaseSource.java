package vn.giaitrinh.examples.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The case files on disk, cut into splits. Hadoop's reader is asked, and not {@code
 * spark.read().text}, since it tells at which byte of which file a line begins.
 */
final class CaseSource {
  /** What a task makes of its split. */
  @FunctionalInterface
  interface Reading<T> extends Serializable {
    Iterator<T> read(CaseSplit split) throws Exception;
  }

  private final JavaNewHadoopRDD<LongWritable, Text> lines;

  private CaseSource(JavaNewHadoopRDD<LongWritable, Text> lines) {
    this.lines = lines;
  }

  static CaseSource of(JavaSparkContext spark, String path) {
    Configuration reader = new Configuration(spark.hadoopConfiguration());
    // A line ends in a line feed, as for CaseFiles; by itself Hadoop cuts at a carriage return too.
    reader.set("textinputformat.record.delimiter", "\n");
    return new CaseSource(
        (JavaNewHadoopRDD<LongWritable, Text>)
            spark.newAPIHadoopFile(
                path, TextInputFormat.class, LongWritable.class, Text.class, reader));
  }

  <T> JavaRDD<T> mapSplits(Reading<T> reading) {
    return lines.mapPartitionsWithInputSplit(
        (split, ofSplit) -> reading.read(CaseSplit.of((FileSplit) split, ofSplit)), false);
  }
}
