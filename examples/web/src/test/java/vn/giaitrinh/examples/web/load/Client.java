package vn.giaitrinh.examples.web.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

/**
 * Somebody who has signed in over HTTP as a browser does: with a form, a session, and CSRF tokens.
 */
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI service;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private Client(URI service) {
    this.service = service;
  }

  /**
   * Signs in, as soon as the accounts are there: they are made when the service already listens.
   */
  static Client signIn(URI service, Account account) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return trySignIn(service, account);
      } catch (IOException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private static Client trySignIn(URI service, Account account)
      throws IOException, InterruptedException {
    Client client = new Client(service);
    // Any page hands out the token.
    client.http.send(client.request("/login").build(), BodyHandlers.discarding());
    HttpResponse<Void> answer =
        client.http.send(
            client
                .request("/login")
                .header("X-XSRF-TOKEN", client.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        form(
                            Map.of(
                                "username", account.username(), "password", account.password()))))
                .build(),
            BodyHandlers.discarding());
    String next = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || next.contains("error")) {
      throw new IOException("Signing in was answered with " + answer.statusCode() + " " + next);
    }
    // Signing in made the old token void.
    client.http.send(client.request("/login").build(), BodyHandlers.discarding());
    return client;
  }

  CompletableFuture<HttpResponse<String>> get(String path) {
    return http.sendAsync(request(path).build(), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> post(String path, String json) {
    return http.sendAsync(posting(path, json).build(), BodyHandlers.ofString());
  }

  /** Posts what rests on the version that was seen. */
  CompletableFuture<HttpResponse<String>> post(String path, long seen, String json) {
    return http.sendAsync(
        posting(path, json).header("If-Match", '"' + Long.toString(seen) + '"').build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder posting(String path, String json) {
    return request(path)
        .header("X-XSRF-TOKEN", token())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
  }

  private String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The service handed out no CSRF token"));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
