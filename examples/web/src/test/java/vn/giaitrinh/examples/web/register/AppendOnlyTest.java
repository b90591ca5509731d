package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.progress.TaskReport;

@RegisterTest
class AppendOnlyTest {
  private static final CaseFile FILE = Samples.newCase();

  @Autowired CaseStore cases;
  @Autowired ReportStore reports;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void record_an_event_and_a_report() {
    cases.insert(FILE.toBuilder().events(List.of()).build());
    cases.append(FILE.getId(), 0, CaseEntry.of(FILE.getEvents().get(0)));
    TaskReport report = Samples.taskReport("TR-1");
    reports.insert(ReportKind.TASK, report.getId(), report, TaskReport.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update case_entry set content = '{}'",
        "update case_entry set recorded_by = 'somebody'",
        "delete from case_entry",
        "update report set content = '{}'",
        "delete from report"
      })
  void the_database_refuses_to_rewrite_what_happened(String rewriting) {
    assertThatThrownBy(() -> jdbc.sql(rewriting).update())
        .rootCause()
        .hasMessageContaining("append-only");
  }

  /** H2 runs no trigger when a table is truncated. */
  @ParameterizedTest
  @ValueSource(strings = {"truncate case_entry", "truncate report", "truncate case_file cascade"})
  @EnabledIfSystemProperty(named = "test.database", matches = "PostgreSQL")
  void postgresql_refuses_to_empty_the_tables_too(String emptying) {
    assertThatThrownBy(() -> jdbc.sql(emptying).update())
        .rootCause()
        .hasMessageContaining("append-only");
  }

  @Test
  void a_case_with_a_log_cannot_be_removed() {
    assertThatThrownBy(() -> jdbc.sql("delete from case_file").update())
        .rootCause()
        .hasMessageContaining("append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update case_file set head = '{}', version = version + 1",
        "update case_file set version = version - 1",
        "update case_file set id = 'other', version = version + 1"
      })
  void a_case_file_changes_by_its_log_only(String change) {
    assertThatThrownBy(() -> jdbc.sql(change).update())
        .rootCause()
        .hasMessageContaining("by its log only");
  }
}
