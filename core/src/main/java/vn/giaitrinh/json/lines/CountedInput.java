package vn.giaitrinh.json.lines;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after a number of bytes, and counts those that were read. */
public final class CountedInput extends FilterInputStream {
  private final long most;
  private long count;

  /**
   * Counts from here on.
   *
   * @param data the bytes
   * @param most after how many it ends
   */
  public CountedInput(InputStream data, long most) {
    super(data);
    this.most = most;
  }

  /** {@return how many bytes were read} */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (count == most) {
      return -1;
    }
    int read = super.read(bytes, offset, (int) Math.min(length, most - count));
    count += Math.max(read, 0);
    return read;
  }
}
