package vn.giaitrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.text.BilingualText;

class PlanValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void a_period_does_not_end_before_it_starts() {
    assertThat(PlanPeriod.of(DAY, DAY).end()).isEqualTo(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPeriod.of(DAY, DAY.minusDays(1)))
        .withMessage("Plan period ends on 2025-12-31, before it starts on 2026-01-01");
  }

  @Test
  void a_phase_does_not_end_before_it_starts() {
    PlanPhase.Builder phase =
        PlanPhase.builder().title(BilingualText.ofVietnamese("Giai đoạn 1")).start(DAY);

    assertThat(phase.end(DAY).build().getEnd()).isEqualTo(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PlanPhase.builder()
                    .title(BilingualText.ofVietnamese("Giai đoạn 1"))
                    .start(DAY)
                    .end(DAY.minusDays(1))
                    .build())
        .withMessage("Phase 'Giai đoạn 1' ends on 2025-12-31, before it starts on 2026-01-01");
  }

  @Test
  void a_currency_is_a_code_of_three_letters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.builder().source("Ngân sách").currency("đồng").build())
        .withMessageContaining("Currency 'đồng'");
    assertThat(Budget.builder().source("ODA").currency("USD").build().getCurrency())
        .isEqualTo("USD");
  }

  @Test
  void names_are_those_of_an_official_plan() {
    assertThat(Role.values())
        .extracting(role -> role.label().vi())
        .containsExactly("Chủ trì", "Phối hợp", "Thực hiện", "Theo dõi, đôn đốc");
    assertThat(Directive.REQUESTED.label().vi()).isEqualTo("Đề nghị");
    assertThat(SigningAuthority.values())
        .extracting(SigningAuthority::prefix)
        .containsExactly("", "TM.", "Q.", "KT.", "TL.", "TUQ.");
    assertThat(
            Stream.of(
                    Arrays.stream(Comparison.values()).map(Comparison::label),
                    Arrays.stream(BasisRole.values()).map(BasisRole::label),
                    Arrays.stream(ReportingDutyKind.values()).map(ReportingDutyKind::label),
                    Arrays.stream(SigningAuthority.values()).map(SigningAuthority::label))
                .flatMap(labels -> labels))
        .allMatch(label -> label.en().isPresent());
  }
}
