package vn.giaitrinh.examples.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** Spark in the process of the tests, with two threads. */
final class LocalSpark {
  private static final String SPLIT = "mapreduce.input.fileinputformat.split.";

  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 3)
        .getOrCreate();
  }

  /** Cuts files into splits of a size, in bytes. */
  static SparkSession session(long splitSize) {
    SparkSession spark = session();
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    hadoop.setLong(SPLIT + "minsize", splitSize);
    hadoop.setLong(SPLIT + "maxsize", splitSize);
    return spark;
  }
}
