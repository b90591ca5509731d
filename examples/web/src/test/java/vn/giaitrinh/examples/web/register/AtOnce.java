package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Calls several at once. */
final class AtOnce {
  private AtOnce() {}

  /** Lets all callers start together, and returns their answers; fails if one of them does. */
  static <T> List<T> call(int callers, IntFunction<Callable<T>> caller) {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    CyclicBarrier start = new CyclicBarrier(callers);
    try {
      return threads
          .invokeAll(
              IntStream.range(0, callers).mapToObj(i -> after(start, caller.apply(i))).toList())
          .stream()
          .map(AtOnce::answer)
          .toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> Callable<T> after(CyclicBarrier start, Callable<T> caller) {
    return () -> {
      start.await();
      return caller.call();
    };
  }

  private static <T> T answer(Future<T> called) {
    try {
      return called.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError("A caller failed: " + e.getCause(), e.getCause());
    }
  }
}
