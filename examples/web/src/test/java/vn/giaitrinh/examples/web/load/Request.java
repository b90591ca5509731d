package vn.giaitrinh.examples.web.load;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A request to be sent.
 *
 * @param name its kind, for the table of figures
 * @param sending sends it
 * @param good the answers that are none of an error
 */
record Request(
    String name, Supplier<CompletableFuture<HttpResponse<String>>> sending, Set<Integer> good) {
  CompletableFuture<HttpResponse<String>> send() {
    return sending.get();
  }

  boolean accepts(int status) {
    return good.contains(status);
  }
}
