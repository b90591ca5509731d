package vn.giaitrinh.examples.web.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mark in the register that tells made-up data from real. */
@Repository
class DemonstrationMark {
  private final JdbcClient jdbc;

  DemonstrationMark(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isSet() {
    return holds("exists (select 1 from demonstration)");
  }

  /** Checks if the register holds anything at all. */
  boolean isRegisterInUse() {
    return holds(
        """
        exists (select 1 from account) or exists (select 1 from plan)
        or exists (select 1 from case_file) or exists (select 1 from report)""");
  }

  void set() {
    jdbc.sql("insert into demonstration (made_at) values (current_timestamp)").update();
  }

  private boolean holds(String condition) {
    return jdbc.sql("select " + condition).query(Boolean.class).single();
  }
}
