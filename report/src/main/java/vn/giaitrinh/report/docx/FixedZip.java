package vn.giaitrinh.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a file anew without what differs from one run to the next: the order of its parts, and the
 * time of day at which each was written.
 */
final class FixedZip {
  /** As Word itself does. A zip file cannot tell a time before 1980. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Readers look for the list of types first. */
  private static final Comparator<String> TYPES_FIRST =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(Comparator.naturalOrder());

  private FixedZip() {}

  /** Returns a packed file, packed anew. */
  static byte[] of(byte[] packed) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(TYPES_FIRST);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(packed.length);
    try (ZipOutputStream zip = new ZipOutputStream(fixed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return fixed.toByteArray();
  }
}
