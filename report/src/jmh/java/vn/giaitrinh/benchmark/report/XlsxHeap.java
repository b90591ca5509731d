package vn.giaitrinh.benchmark.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** A workbook written once: how long it takes and how much of the heap it needs at most. */
public final class XlsxHeap {
  private static final double MILLION = 1e6;

  private XlsxHeap() {}

  /**
   * Writes the workbook and prints the figures.
   *
   * @param args the number of rows
   * @throws IOException never
   */
  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[0]);
    Counting out = new Counting();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    BenchmarkTable.write(rows, out);
    System.out.printf(
        Locale.ROOT,
        "%,d rows of %d columns (%.1f MB): %.1f s, peak heap %.0f MB of %.0f MB%n",
        rows,
        BenchmarkRow.COLUMNS,
        out.bytes / MILLION,
        (System.nanoTime() - start) / 1e9,
        peak() / MILLION,
        Runtime.getRuntime().maxMemory() / MILLION);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** Counts what is written. */
  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }
}
