package vn.giaitrinh.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after a number of bytes, and counts those that were read. */
final class CountedInput extends FilterInputStream {
  private final long most;
  private long count;

  CountedInput(InputStream data, long most) {
    super(data);
    this.most = most;
  }

  long count() {
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
