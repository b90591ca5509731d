package vn.giaitrinh.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;

class TaskReportTest {
  private static final LocalDate SUBMITTED = LocalDate.of(2026, 9, 14);

  @ParameterizedTest
  @CsvSource({
    "2026-09-13, ",
    "2026-09-14, 2026-09-03",
    "2026-09-19, 2026-09-03",
    "2026-09-20, 2026-09-20"
  })
  void the_newest_evidence_is_that_known_on_the_day(LocalDate asOf, LocalDate expected) {
    TaskReport report =
        report()
            .addEvidence(evidence(LocalDate.of(2026, 8, 1)))
            .addEvidence(evidence(LocalDate.of(2026, 9, 20)))
            .addEvidence(evidence(LocalDate.of(2026, 9, 3)))
            .build();

    assertThat(report.latestEvidence(asOf).orElse(null)).isEqualTo(expected);
  }

  @Test
  void a_report_without_evidence_proves_nothing() {
    assertThat(report().build().latestEvidence(SUBMITTED)).isEmpty();
  }

  @Test
  void a_report_tells_what_stands_in_the_way_and_what_was_instructed() {
    TaskReport report =
        report()
            .period("2026-Q3")
            .progress(ProgressStatement.of(60, "số phòng đã quán triệt trên tổng số phòng"))
            .addObstacle(
                Obstacle.builder()
                    .description("Chưa có hướng dẫn")
                    .reportedTo(UnitId.of("lanh-dao-so"))
                    .reportedOn(SUBMITTED)
                    .instruction("Văn phòng Sở tham mưu văn bản xin ý kiến")
                    .build())
            .build();

    assertThat(report.getObstacles())
        .extracting(obstacle -> obstacle.getInstruction().orElse(""))
        .containsExactly("Văn phòng Sở tham mưu văn bản xin ý kiến");
    assertThat(report.getProgress().orElseThrow().percent()).isEqualByComparingTo("60");
    assertThat(report.toBuilder().build()).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100.1"})
  void progress_is_between_none_and_all(String percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressStatement(new BigDecimal(percent), "theo khối lượng"))
        .withMessage("Progress of " + percent + " %; allowed are 0 to 100");
    assertThat(ProgressStatement.of(0, "theo khối lượng").percent()).isZero();
    assertThat(ProgressStatement.of(100, "theo khối lượng").percent()).isEqualTo("100");
  }

  @Test
  void a_checksum_has_64_hexadecimal_digits() {
    String checksum = "0123456789abcdef".repeat(4);

    assertThat(evidence(SUBMITTED).toBuilder().sha256(checksum).build().getSha256())
        .contains(checksum);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> evidence(SUBMITTED).toBuilder().sha256("abc").build())
        .withMessage("SHA-256 'abc'; allowed are 64 hexadecimal digits");
  }

  @Test
  void another_wire_format_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report().schema("giaitrinh/task-report/2").build())
        .withMessageContaining("only giaitrinh/task-report/1 is read");
  }

  @Test
  void kinds_of_evidence_are_named_in_vietnamese() {
    assertThat(EvidenceKind.values())
        .extracting(kind -> kind.label().vi())
        .containsExactly("Văn bản", "Nội dung công khai", "Biên bản", "Số liệu");
  }

  private static TaskReport.Builder report() {
    return TaskReport.builder()
        .id("bc-017")
        .unit(UnitId.of("van-phong-so"))
        .task(TaskId.of("5a"))
        .submittedOn(SUBMITTED);
  }

  private static Evidence evidence(LocalDate on) {
    return Evidence.builder()
        .kind(EvidenceKind.PUBLICATION)
        .title("Kết quả giải quyết thủ tục hành chính")
        .on(on)
        .build();
  }
}
