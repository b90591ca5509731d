package vn.giaitrinh.examples.spark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import scala.Tuple2;

/**
 * The lines of a split as the bytes that {@code CaseFiles} reads, so that core judges here, line by
 * line, what it judges on one machine. A line that gives a case again is passed over as if it were
 * blank, which keeps the numbers of the others.
 */
final class CaseLines extends InputStream {
  private final CaseSplit split;
  private final Set<LinePlace> repeated;
  private final List<RefusedLine> passedOver = new ArrayList<>();
  private byte[] line = {};
  private int length;
  private int next;
  private long number;
  private long endOfBatch = Long.MAX_VALUE;

  CaseLines(CaseSplit split, Set<LinePlace> repeated) {
    this.split = split;
    this.repeated = repeated;
  }

  /** Returns the lines passed over so far. */
  List<RefusedLine> passedOver() {
    return passedOver;
  }

  /**
   * Lets the stream end after so many more lines, to be opened again.
   *
   * @return false if there are no more lines
   */
  boolean openBatch(int most) {
    endOfBatch = number + most;
    return split.lines().hasNext();
  }

  @Override
  public int read() {
    return hasMore() ? line[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int most) {
    if (most == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(most, length - next);
    System.arraycopy(line, next, target, from, count);
    next += count;
    return count;
  }

  private boolean hasMore() {
    if (next == length && number < endOfBatch && split.lines().hasNext()) {
      take(split.lines().next());
    }
    return next < length;
  }

  private void take(Tuple2<LongWritable, Text> read) {
    number++;
    next = 0;
    length = 0;
    if (repeated.contains(split.place(read))) {
      passedOver.add(RefusedLine.repeated(number));
    } else {
      length = read._2().getLength();
    }
    if (line.length <= length) {
      line = new byte[2 * length + 1];
    }
    System.arraycopy(read._2().getBytes(), 0, line, 0, length);
    line[length++] = '\n';
  }
}
