package vn.giaitrinh.report.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Sets the date of creation in the end of a workbook, for which the library has the clock only. One
 * entry of the archive changes, and the places of those after it (APPNOTE.TXT of PKWARE, 4.3).
 */
final class CreationDate {
  private static final String ENTRY = "docProps/core.xml";
  private static final Pattern DATE = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  /** The end of central directory record, without a comment. */
  private static final int END = 22;

  private static final int LOCAL = 30;
  private static final int CENTRAL = 46;

  private CreationDate() {}

  /** Returns the end of an archive with another date, after as many bytes as were passed on. */
  static byte[] set(byte[] tail, int passed, LocalDate day) {
    ByteBuffer zip = littleEndian(tail);
    int end = tail.length - END;
    int directory = zip.getInt(end + 16) - passed;
    int core = find(zip, directory, end);
    int local = zip.getInt(core + 42) - passed;
    int data = local + LOCAL + zip.getShort(local + 26) + zip.getShort(local + 28);
    int packed = zip.getInt(core + 20);
    String xml =
        new String(Packing.unpack(tail, data, zip.getInt(core + 24)), StandardCharsets.UTF_8);
    byte[] dated =
        DATE.matcher(xml).replaceFirst("$1" + day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    byte[] repacked = Packing.pack(dated);
    int longer = repacked.length - packed;

    byte[] result = new byte[tail.length + longer];
    System.arraycopy(tail, 0, result, 0, data);
    System.arraycopy(repacked, 0, result, data, repacked.length);
    int rest = data + packed;
    System.arraycopy(tail, rest, result, rest + longer, tail.length - rest);
    ByteBuffer changed = littleEndian(result);
    describe(changed, data + repacked.length, dated, repacked);
    shift(changed, directory + longer, end + longer, local + passed, longer);
    enter(changed, core + longer, dated, repacked);
    return result;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int find(ByteBuffer zip, int directory, int end) {
    for (int at = directory; at < end; at = next(zip, at)) {
      byte[] name = new byte[zip.getShort(at + 28)];
      zip.get(at + CENTRAL, name);
      if (ENTRY.equals(new String(name, StandardCharsets.UTF_8))) {
        return at;
      }
    }
    throw new IllegalStateException("A workbook has no " + ENTRY);
  }

  private static int next(ByteBuffer zip, int at) {
    return at + CENTRAL + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
  }

  /** Writes the data descriptor, whose sizes have 64 bits. */
  private static void describe(ByteBuffer zip, int at, byte[] content, byte[] packed) {
    zip.putInt(at + 4, crc(content));
    zip.putLong(at + 8, packed.length);
    zip.putLong(at + 16, content.length);
  }

  private static void enter(ByteBuffer zip, int core, byte[] content, byte[] packed) {
    zip.putInt(core + 16, crc(content));
    zip.putInt(core + 20, packed.length);
    zip.putInt(core + 24, content.length);
  }

  private static void shift(ByteBuffer zip, int directory, int end, int local, int longer) {
    for (int at = directory; at < end; at = next(zip, at)) {
      int place = zip.getInt(at + 42);
      if (Integer.compareUnsigned(place, local) > 0) {
        zip.putInt(at + 42, place + longer);
      }
    }
    zip.putInt(end + 16, zip.getInt(end + 16) + longer);
  }

  private static int crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }
}
