package vn.giaitrinh.report.sheet;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs and unpacks the few bytes of one entry of an archive. */
final class Packing {
  private Packing() {}

  static byte[] unpack(byte[] archive, int from, int size) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(archive, from, archive.length - from);
      byte[] content = new byte[size];
      int read = 0;
      while (read < size && !inflater.finished()) {
        read += inflater.inflate(content, read, size - read);
      }
      return content;
    } catch (DataFormatException e) {
      throw new IllegalStateException("An entry of a workbook cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }

  static byte[] pack(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[content.length + 64];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
