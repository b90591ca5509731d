package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines, in a buffer that grows to the longest line allowed and no
 * further: of a longer line nothing is kept.
 */
final class ByteLines {
  private static final int USUAL_SIZE = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LINE_FEEDS = ONES * '\n';

  /** What a line may have beside its content: the two bytes of its end. */
  private static final int LINE_END = 2;

  private final InputStream data;
  private final int longest;
  private byte[] buffer;
  private int filled;
  private int start;
  private int end;
  private int following;
  private boolean terminated;
  private boolean tooLong;
  private boolean ended;

  ByteLines(InputStream data, int longest) {
    this.data = data;
    this.longest = longest;
    this.buffer = new byte[Math.min(USUAL_SIZE, longest + LINE_END)];
  }

  /** Goes on to the next line, if there is one. */
  boolean next() throws IOException {
    start = following;
    tooLong = false;
    int at = start;
    while (true) {
      at = lineFeed(at);
      if (at < filled) {
        finish(at, at + 1);
        return true;
      }
      if (at - start >= longest + LINE_END) {
        tooLong = true;
      }
      if (tooLong) {
        start = filled;
      }
      at -= makeRoom();
      if (!fill()) {
        boolean any = tooLong || filled > start;
        finish(filled, filled);
        return any;
      }
    }
  }

  /**
   * Reads on until so many bytes after this line are at hand, unless the data end before.
   *
   * @param count how many; no more are reached than the longest line has with its line feed
   * @return where they end, exclusive; they begin with {@link #following() the next line}
   */
  int reach(int count) throws IOException {
    int wanted = Math.min(count, longest + 1);
    while (filled - following < wanted && !ended) {
      start = following;
      following -= makeRoom();
      fill();
    }
    return Math.min(filled, following + wanted);
  }

  /** Returns where the line after this one begins. */
  int following() {
    return following;
  }

  /** Passes over the next line, which ends in a line feed. */
  void pass(int lineFeed) {
    following = lineFeed + 1;
  }

  /** Returns where what was read ends, exclusive: it holds this line, and mostly more. */
  int filled() {
    return filled;
  }

  private boolean fill() throws IOException {
    int read = data.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    filled += Math.max(0, read);
    return !ended;
  }

  /** Returns where the next line feed is, or the end of what is filled; eight bytes at a time. */
  private int lineFeed(int from) {
    int at = from;
    while (at + Long.BYTES <= filled) {
      long eight = (long) EIGHT.get(buffer, at) ^ LINE_FEEDS;
      // The lowest bit set stands in the lowest byte that is 0, where the line feed was.
      long zeros = (eight - ONES) & ~eight & HIGH_BITS;
      if (zeros != 0) {
        return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  byte[] bytes() {
    return buffer;
  }

  /** Returns where the line begins in the bytes. */
  int start() {
    return start;
  }

  /** Returns where it ends, exclusive, without its line end. */
  int end() {
    return end;
  }

  /** Passes over a byte order mark at the beginning of the line, if there is one. */
  void skipByteOrderMark() {
    int after = start + BYTE_ORDER_MARK.length;
    if (after <= end
        && Arrays.equals(buffer, start, after, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
      start = after;
    }
  }

  /** Checks if there is nothing in the line but white space. */
  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Checks if the line ends in a line feed, which only the last one may lack. */
  boolean isTerminated() {
    return terminated;
  }

  boolean isTooLong() {
    return tooLong;
  }

  private void finish(int lineEnd, int next) {
    terminated = next > lineEnd;
    following = next;
    end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    tooLong |= end - start > longest;
  }

  /** Makes room in the buffer, and returns by how much the line moved to its front. */
  private int makeRoom() {
    int moved = start;
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    filled -= start;
    start = 0;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, longest + LINE_END));
    }
    return moved;
  }
}
