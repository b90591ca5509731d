package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.lines.ByteRange;
import vn.giaitrinh.json.lines.LikeCases;

/** A reading of the ranges of a file by several threads, put together in the order of the file. */
final class ParallelReading {
  private final CaseFileSource source;
  private final CaseFilesOptions options;
  private final ProgressMeter meter;
  private final ComplianceTally tally;

  private record Part(CaseFilesResult result, ComplianceTally tally) {}

  ParallelReading(CaseFileSource source, CaseFilesOptions options, ComplianceTally tally) {
    this.source = source;
    this.options = options;
    this.meter = new ProgressMeter(options);
    this.tally = tally;
  }

  CaseFilesResult read(List<ByteRange> ranges, int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, ParallelReading::daemon);
    try {
      List<Future<Part>> parts =
          ranges.stream().map(range -> pool.submit(() -> read(range))).toList();
      ComplianceTally whole = tally.newPart();
      CaseFilesResult result = CaseFilesResult.NONE;
      for (Future<Part> next : parts) {
        Part part = await(next);
        result =
            TooManyRejectedException.check(
                source.name(), options, result.followedBy(part.result()));
        whole.merge(part.tally());
      }
      tally.merge(whole);
      return result;
    } finally {
      pool.shutdownNow();
    }
  }

  private Part read(ByteRange range) throws IOException {
    ComplianceTally part = tally.newPart();
    return new Part(source.read(range, options, meter, new LikeCases(part)), part);
  }

  private static Part await(Future<Part> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while reading case files");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("A part of the case files was not read", e.getCause());
    }
  }

  // What a failed reading leaves running must not keep the process alive.
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "case-files");
    thread.setDaemon(true);
    return thread;
  }
}
