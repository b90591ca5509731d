package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines, in a buffer that grows to the longest line allowed and no
 * further: of a longer line nothing is kept.
 */
final class ByteLines {
  private static final int USUAL_SIZE = 1 << 16;

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
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
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
      int read = data.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        boolean any = tooLong || filled > start;
        finish(filled, filled);
        return any;
      }
      filled += read;
    }
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

  /** Passes over bytes at the beginning of the line. */
  void skip(int count) {
    start += count;
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
