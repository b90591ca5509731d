package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.text.Language;

/** The duties that ship, against Luật Tiếp công dân 42/2013/QH13. */
class CitizenReceptionPackTest {
  private static final RulePack PACK = ShippedPacks.pack("citizen-reception");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  // Điều 15 on the commune and Điều 18 on the heads of agencies; the other articles were not read.
  @ParameterizedTest
  @CsvSource({
    "MINISTER, 1, mỗi tháng, Luật 42/2013/QH13",
    "PROVINCE_CHAIR, 1, mỗi tháng, Luật 42/2013/QH13",
    "DEPARTMENT_DIRECTOR, 1, mỗi tháng, Điều 18 Luật 42/2013/QH13",
    "DISTRICT_CHAIR, 2, mỗi tháng, Luật 42/2013/QH13",
    "COMMUNE_CHAIR, 1, mỗi tuần, Điều 15 Luật 42/2013/QH13"
  })
  void is_owed_by_each_office(String id, int days, String period, String basis) {
    RecurringDuty duty = duty(id);

    assertThat(duty.getAtLeast()).isEqualTo(days);
    assertThat(duty.getPer().startingOn(FIRST).occurrencesIn(FIRST, LAST))
        .hasSize(period.equals("mỗi tháng") ? 12 : 52);
    assertThat(duty.getBasis())
        .extracting(reference -> reference.cite(Language.VI))
        .containsExactly(basis);
    assertThat(duty.getVerification()).isEqualTo(Verification.SECONDARY_SOURCE);
  }

  @Test
  void has_duties_and_no_clocks() {
    assertThat(PACK.getClocks()).isEmpty();
    assertThat(PACK.getDuties()).hasSize(5);
  }

  // The 15th is a Sunday in February, in Tết until the 22nd; in March and in November; and a
  // Saturday in August, not the one that is worked.
  @Test
  void a_director_usually_receives_on_the_15th_or_the_next_working_day() {
    assertThat(duty("DEPARTMENT_DIRECTOR").usualDays(FIRST, LAST, WorkingCalendars.vietnam()))
        .containsExactlyElementsOf(
            List.of(
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2026, 2, 23),
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 4, 15),
                LocalDate.of(2026, 5, 15),
                LocalDate.of(2026, 6, 15),
                LocalDate.of(2026, 7, 15),
                LocalDate.of(2026, 8, 17),
                LocalDate.of(2026, 9, 15),
                LocalDate.of(2026, 10, 15),
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 12, 15)));
  }

  @Test
  void says_that_the_15th_is_practice_and_not_law() {
    assertThat(PACK.getCaveats())
        .anySatisfy(
            caveat -> {
              assertThat(caveat.vi()).contains("thông lệ", "năm sở");
              assertThat(caveat.en().orElseThrow()).contains("practice", "five departments");
            });
  }

  @Test
  void an_office_that_sets_the_day_itself_has_no_usual_day() {
    assertThat(duty("MINISTER").usualDays(FIRST, LAST, WorkingCalendars.vietnam())).isEmpty();
  }

  @Test
  void a_duty_is_owed_on_a_day_at_least_and_has_a_clause() {
    RecurringDuty.Builder duty = duty("MINISTER").toBuilder();

    assertThatThrownBy(() -> duty.atLeast(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Duty MINISTER is owed on 0 days; at least 1 is allowed");
    assertThatThrownBy(() -> duty.atLeast(1).basis(List.of()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Duty MINISTER has no clause of law");
  }

  private static RecurringDuty duty(String id) {
    return PACK.getDuties().stream()
        .filter(one -> one.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
