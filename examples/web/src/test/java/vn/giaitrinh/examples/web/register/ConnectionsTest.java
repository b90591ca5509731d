package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.examples.web.FullStackTest;

/** With two connections, two that are not given back stop the service. */
@FullStackTest
@TestPropertySource(
    properties = {
      "spring.datasource.hikari.maximum-pool-size=2",
      "spring.datasource.hikari.connection-timeout=2000"
    })
class ConnectionsTest {
  @Autowired CaseRegister register;
  @Autowired Compliance compliance;
  @Autowired DataSource connections;

  @Test
  void every_connection_is_given_back_whatever_is_asked_after_a_write() throws Exception {
    for (int i = 0; i < 3; i++) {
      CaseFile file = Samples.newCase();
      register.open(file);
      register.append(file.getId(), Samples.check("check", ""), 1);

      assertThat(compliance.entries())
          .extracting(entry -> entry.file().getId())
          .contains(file.getId());
      assertThat(compliance.entry(file.getId()).stored().version()).isEqualTo(2);
      assertThat(compliance.summary().getCases().received()).isPositive();
      assertThat(register.log(file.getId())).hasSize(2);
    }
    assertThat(
            connections.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
        .isZero();
  }
}
