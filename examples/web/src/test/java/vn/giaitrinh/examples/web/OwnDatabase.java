package vn.giaitrinh.examples.web;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/**
 * Gives an application under test a database that no other has: one of H2's in memory, or with
 * {@code -Ppostgres} a schema of PostgreSQL's.
 */
public final class OwnDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    boolean postgresql = application.getEnvironment().acceptsProfiles(Profiles.of("postgresql"));
    TestPropertyValues.of(postgresql ? schema(name) : memory(name)).applyTo(application);
  }

  /** {@return the properties that name a schema of PostgreSQL's; Flyway makes it} */
  public static String[] schema(String name) {
    return new String[] {
      "spring.flyway.default-schema=" + name, "spring.datasource.hikari.schema=" + name
    };
  }

  private static String[] memory(String name) {
    return new String[] {
      "spring.datasource.url=jdbc:h2:mem:"
          + name
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
    };
  }
}
