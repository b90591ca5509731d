package vn.giaitrinh.examples.quickstart.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.json.GiaiTrinhJson;

/** A file of any number of made-up cases, of which one is in memory at a time. */
final class BulkCaseFile {
  private BulkCaseFile() {}

  /** Writes the file whole, or leaves what was there. */
  static void write(Path file, long count, long seed) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        Iterator<CaseFile> cases = MadeUpCases.stream(seed).limit(count).iterator();
        while (cases.hasNext()) {
          out.write(GiaiTrinhJson.mapper().writeValueAsBytes(cases.next()));
          out.write('\n');
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
