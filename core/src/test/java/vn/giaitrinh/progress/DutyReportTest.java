package vn.giaitrinh.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.organization.UnitId;

class DutyReportTest {
  private static DutyReport.Builder report() {
    return DutyReport.builder()
        .id("bc-th-1")
        .unit(UnitId.of("van-phong-so"))
        .duty("tong-hop")
        .submittedOn(LocalDate.of(2026, 9, 24));
  }

  @Test
  void a_report_names_its_duty_and_perhaps_a_period() {
    assertThat(report().build().getPeriod()).isEmpty();
    assertThat(report().period("2026-Q3").build().getPeriod()).contains("2026-Q3");
    assertThat(report().build().toBuilder().build()).isEqualTo(report().build());
  }

  @Test
  void a_note_is_kept_and_not_told_by_its_text() {
    DutyReport noted = report().note("Dữ liệu hư cấu").build();

    assertThat(noted.getNote()).contains("Dữ liệu hư cấu");
    assertThat(noted.toString()).contains("bc-th-1").doesNotContain("hư cấu");
  }

  @Test
  void refuses_another_wire_format() {
    DutyReport.Builder later = report().schema("giaitrinh/duty-report/2");

    assertThatIllegalArgumentException()
        .isThrownBy(later::build)
        .withMessage("Schema is 'giaitrinh/duty-report/2'; only giaitrinh/duty-report/1 is read");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "99, false", "100, true"})
  void work_is_complete_when_all_of_it_is_done(int percent, boolean complete) {
    assertThat(ProgressStatement.of(percent, "số việc xong trên tổng số").complete())
        .isEqualTo(complete);
  }
}
