package vn.giaitrinh.examples.web.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Sends requests at a constant rate, whether those before are answered or not. A request's time
 * counts from the moment at which it was due, so that a service that stands still is not excused
 * from the requests that it kept from being sent.
 */
final class OpenLoop {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final int rate;
  private final Supplier<Request> requests;

  OpenLoop(int rate, Supplier<Request> requests) {
    this.rate = rate;
    this.requests = requests;
  }

  Measurement run(Duration length) {
    int count = Math.toIntExact(rate * length.toSeconds());
    List<CompletableFuture<Void>> sent = new ArrayList<>(count);
    Measurement measurement = new Measurement(count);
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + i * SECOND / rate;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      Request request = requests.get();
      sent.add(
          request
              .send()
              .handle((answer, failure) -> failure == null && request.accepts(answer.statusCode()))
              .thenAccept(good -> measurement.add(request.name(), System.nanoTime() - due, good)));
    }
    CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    measurement.end(System.nanoTime() - start);
    return measurement;
  }
}
