package vn.giaitrinh.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class StartFailureTest {
  @ParameterizedTest
  @CsvSource({
    "28P01, PGPASSWORD",
    "08004, PGPASSWORD",
    "08001, PGHOST",
    "3D000, PGDATABASE",
    "42501, README"
  })
  void a_database_that_does_not_serve_is_told_with_what_to_look_at(String state, String lookAt) {
    Exception wrapped =
        new IllegalStateException("flyway", new SQLException("host 10.0.0.7", state));

    assertThat(StartFailure.explain(wrapped).orElseThrow())
        .contains(lookAt)
        .doesNotContain("10.0.0.7");
  }

  @Test
  void a_fault_of_the_service_is_not_explained_away() {
    assertThat(StartFailure.explain(new SQLException("syntax", "42601"))).isEmpty();
    assertThat(StartFailure.explain(new SQLException("no state"))).isEmpty();
    assertThat(new StartFailureAnalyzer().analyze(new IllegalStateException("bean"))).isNull();
  }

  @Test
  void a_server_that_is_not_there_is_told() throws IOException {
    assertThat(refusal("--PGHOST=127.0.0.1", "--PGPORT=" + portOfNobody()).orElseThrow())
        .contains("PGHOST");
  }

  /** H2 makes the database that is named, and with it the user. */
  @ParameterizedTest
  @CsvSource({"--PGDATABASE=khong-co, PGDATABASE", "--PGPASSWORD=sai, PGPASSWORD"})
  @EnabledIfSystemProperty(named = "test.database", matches = "PostgreSQL")
  void a_server_that_refuses_is_told(String wrong, String lookAt) {
    assertThat(refusal(wrong).orElseThrow()).contains(lookAt);
  }

  private static int portOfNobody() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return taken.getLocalPort();
    }
  }

  private static Optional<String> refusal(String... settings) {
    SpringApplicationBuilder service =
        new SpringApplicationBuilder(WebApplication.class)
            .web(WebApplicationType.NONE)
            .profiles("postgresql")
            .properties("logging.level.root=off", "spring.main.banner-mode=off");
    return StartFailure.explain(catchThrowable(() -> service.run(settings).close()));
  }
}
