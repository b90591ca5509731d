package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

@RegisterTest
class DatabaseTest {
  @Autowired DataSource database;

  @Test
  void the_tests_run_on_the_database_that_the_profile_names() throws Exception {
    assertThat(product()).isEqualTo(System.getProperty("test.database", "H2"));
  }

  private String product() throws SQLException, MetaDataAccessException {
    return JdbcUtils.extractDatabaseMetaData(database, data -> data.getDatabaseProductName());
  }
}
