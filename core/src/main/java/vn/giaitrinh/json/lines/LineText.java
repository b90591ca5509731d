package vn.giaitrinh.json.lines;

import java.nio.charset.StandardCharsets;

/** Characters of one byte each in a line, looked at where they stand. */
final class LineText implements CharSequence {
  private byte[] bytes = new byte[0];
  private int start;
  private int end;

  void set(byte[] line, int from, int to) {
    bytes = line;
    start = from;
    end = to;
  }

  void clear() {
    end = start;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int i) {
    return (char) bytes[start + i];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return toString().subSequence(from, to);
  }

  @Override
  public String toString() {
    return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
  }
}
