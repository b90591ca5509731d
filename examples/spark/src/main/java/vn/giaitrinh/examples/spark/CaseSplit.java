package vn.giaitrinh.examples.spark;

import java.util.Iterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import scala.Tuple2;

/**
 * A part of a file that one task reads: its lines are read once, in order.
 *
 * @param begin where it begins: the first line that begins after that byte is its first
 * @param lines each line with the byte of the file at which it begins; one is in memory at a time
 */
record CaseSplit(LinePlace begin, Iterator<Tuple2<LongWritable, Text>> lines) {
  static CaseSplit of(FileSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    return new CaseSplit(new LinePlace(split.getPath().toString(), split.getStart()), lines);
  }

  LinePlace place(Tuple2<LongWritable, Text> line) {
    return new LinePlace(begin.file(), line._1().get());
  }
}
