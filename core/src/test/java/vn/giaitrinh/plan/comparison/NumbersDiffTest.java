package vn.giaitrinh.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.plan.comparison.DiffSamples.plan;
import static vn.giaitrinh.plan.comparison.DiffSamples.sentence;
import static vn.giaitrinh.plan.comparison.DiffSamples.task;
import static vn.giaitrinh.plan.comparison.DiffSamples.told;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.plan.Budget;
import vn.giaitrinh.plan.Comparison;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Target;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class NumbersDiffTest {

  @ParameterizedTest
  @CsvSource({"95, 95.0", "1000, 1e3", "0, 0.00", "12.50, 12.5"})
  void a_number_written_otherwise_is_restated(String before, String after) {
    assertThat(told(target(before), target(after))).containsExactly("RESTATED TASK 1 TARGETS");
    assertThat(told(budget(before), budget(after))).containsExactly("RESTATED TASK 1 BUDGET");
  }

  @Test
  void amounts_are_written_as_each_language_does() {
    Plan before = budget("12000000");
    Plan after = budget("15000000.50");

    assertThat(sentence(before, after))
        .endsWith("từ “12.000.000 VND, Ngân sách” thành “15.000.000,5 VND, Ngân sách”.");
    assertThat(PlanDiff.between(before, after).changes().get(0).getSentence().in(Language.EN))
        .endsWith("from “12,000,000 VND, Ngân sách” to “15,000,000.5 VND, Ngân sách”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1234.5 | -1.234,5 | -1,234.5",
        "0.00000000000000000001 | 0,00000000000000000001 | 0.00000000000000000001",
        "1e30 | 1.000.000.000.000.000.000.000.000.000.000 | "
            + "1,000,000,000,000,000,000,000,000,000,000",
        "1e999999999 | 1E+999999999 | 1E+999999999",
        "10e2147483647 | 1.0E+2147483648 | 1.0E+2147483648",
        "100e-999999999 | 1E-999999997 | 1E-999999997",
      })
  void numbers_are_exact_and_those_of_very_many_zeros_short(String number, String vi, String en) {
    assertThat(NumberWords.write(new BigDecimal(number), Language.VI)).isEqualTo(vi);
    assertThat(NumberWords.write(new BigDecimal(number), Language.EN)).isEqualTo(en);
  }

  private static Plan budget(String amount) {
    return plan(
        task("1", "Một")
            .budget(Budget.builder().amount(new BigDecimal(amount)).source("Ngân sách").build())
            .build());
  }

  private static Plan target(String value) {
    return plan(
        task("1", "Một")
            .addTarget(
                Target.builder()
                    .indicator(BilingualText.ofVietnamese("Tỷ lệ"))
                    .comparison(Comparison.AT_LEAST)
                    .value(new BigDecimal(value))
                    .unit("%")
                    .build())
            .build());
  }
}
