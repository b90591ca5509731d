package vn.giaitrinh.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.giaitrinh.examples.web.OwnDatabase;

/** The service behind a proxy that speaks TLS, without a demonstration. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
@ActiveProfiles("tls")
class TlsTest {
  @LocalServerPort int port;

  @Test
  void whoever_came_over_tls_stays_there() throws Exception {
    HttpResponse<String> answer = get("/dashboard");

    assertThat(answer.headers().firstValue("Location")).contains("https://so.example/login");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void no_cookie_travels_without_tls() throws Exception {
    assertThat(get("/dashboard").headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("GIAITRINH="))
        .allMatch(cookie -> cookie.contains("; Secure"));
    assertThat(get("/login").headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN="))
        .allMatch(cookie -> cookie.contains("; Secure"));
  }

  @Test
  void only_a_demonstration_tells_accounts() throws Exception {
    assertThat(get("/login").body()).contains("password").doesNotContain("minh-hoa");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", "text/html")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "so.example")
            .header("X-Forwarded-Port", "443")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
