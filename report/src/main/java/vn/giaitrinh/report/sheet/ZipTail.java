package vn.giaitrinh.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes an archive on as it comes, and from some place on holds its end back, which is small. It
 * neither flushes nor closes the stream below.
 */
final class ZipTail extends OutputStream {
  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean holding;
  private int passed;

  ZipTail(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (holding) {
      held.write(bytes, from, length);
    } else {
      out.write(bytes, from, length);
      passed += length;
    }
  }

  void hold() {
    holding = true;
  }

  byte[] held() {
    return held.toByteArray();
  }

  /** {@return how many bytes were passed on, as archives count: in 32 bits} */
  int passed() {
    return passed;
  }
}
