package vn.giaitrinh.json.lines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A range of whole lines in a file.
 *
 * @param from the first byte, inclusive
 * @param to the last byte, exclusive
 */
public record ByteRange(long from, long to) {
  private static final int BUFFER = 1 << 13;

  /**
   * Cuts a file into about equal ranges.
   *
   * @param file the file
   * @param ranges how many; there are fewer where lines are long
   * @return the ranges, in the order of the file
   * @throws IOException if it cannot be read
   */
  public static List<ByteRange> cut(Path file, int ranges) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      return cut(channel, LongStream.range(1, ranges).map(i -> size / ranges * i));
    }
  }

  /**
   * Cuts a file at the first line that begins at each of some places.
   *
   * @param channel the file
   * @param places the places in bytes, ascending
   * @return the ranges, in the order of the file
   * @throws IOException if it cannot be read
   */
  public static List<ByteRange> cut(FileChannel channel, LongStream places) throws IOException {
    List<ByteRange> ranges = new ArrayList<>();
    long from = 0;
    long size = channel.size();
    for (long place : places.toArray()) {
      long to = lineStart(channel, place);
      if (to > from) {
        ranges.add(new ByteRange(from, to));
        from = to;
      }
    }
    if (size > from) {
      ranges.add(new ByteRange(from, size));
    }
    return ranges;
  }

  /** Finds where the first line begins that begins at a place or after it. */
  private static long lineStart(FileChannel channel, long place) throws IOException {
    if (place == 0) {
      return 0;
    }
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long at = place - 1;
    while (channel.read(buffer.clear(), at) > 0) {
      buffer.flip();
      while (buffer.hasRemaining()) {
        at++;
        if (buffer.get() == '\n') {
          return at;
        }
      }
    }
    return at;
  }
}
