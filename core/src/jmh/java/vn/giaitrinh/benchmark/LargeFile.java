package vn.giaitrinh.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;

/**
 * A file of any number of case files, read once into a summary: how long it takes and how much of
 * the heap it needs at most.
 */
public final class LargeFile {
  private static final double MILLION = 1e6;

  private LargeFile() {}

  /**
   * Writes the file, reads it and prints the figures.
   *
   * @param args the number of case files, and that of threads
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    int threads = Integer.parseInt(args[1]);
    Path file = Files.createTempFile("giaitrinh-large", ".ndjson");
    try {
      BenchmarkRecords.write(file, count);
      settle(file);
      System.gc();
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      ComplianceTally tally = BenchmarkRecords.assessment().newTally();
      CaseFiles.parallel(file, threads, tally, CaseFilesOptions.builder().build());
      ComplianceSummary summary = tally.summarize();
      System.out.printf(
          Locale.ROOT,
          "%,d case files (%,d MB), %d threads: %.1f s, peak heap %.0f MB, late %,d%n",
          summary.getCases().received(),
          (long) (Files.size(file) / MILLION),
          threads,
          (System.nanoTime() - start) / 1e9,
          peak() / MILLION,
          summary.getCases().late());
    } finally {
      Files.delete(file);
    }
  }

  /** Waits until the disk has the file, so that writing it does not go on while it is read. */
  private static void settle(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The sum of the peaks of the parts of the heap, at least what was ever in use at once. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
