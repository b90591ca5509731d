package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.Instance;
import vn.giaitrinh.document.LegalReference;

/** The numbers that ship, against Luật Khiếu nại 02/2011/QH13, Điều 27, 28 and 37. */
class ComplaintsPackTest {
  private static final RulePack PACK = ShippedPacks.pack("complaints");

  // Điều 27: 10 days from receipt, with a written notice either way.
  @Test
  void is_accepted_or_refused_within_ten_days_of_receipt() {
    ClockDefinition clock = ShippedPacks.clock(PACK, "ACCEPT");

    assertThat(clock.getLimits())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.getLimit()).contains(CalendarDays.of(10));
              assertThat(rule.getExtension()).isEmpty();
              assertThat(rule.getBasis()).containsExactly(article("27"));
            });
    assertThat(clock.getStartOn()).isEqualTo(CaseEventType.RECEIVED);
    assertThat(clock.getStopOn())
        .containsExactlyInAnyOrder(
            CaseEventType.ACCEPTED, CaseEventType.REFUSED, CaseEventType.TRANSFERRED);
    assertThat(clock.getLabel().vi()).contains("thụ lý").doesNotContain("tiếp nhận");
  }

  // Điều 28: 30 days from acceptance, 45 if complex; in a remote area 45, and 60. Điều 37, the
  // second instance: 45 and 60; in a remote area 60 and 70. The law knows no third complexity.
  @ParameterizedTest
  @CsvSource({
    "FIRST, false, ORDINARY, 30, 28",
    "FIRST, false, COMPLEX, 45, 28",
    "FIRST, false, ESPECIALLY_COMPLEX, 45, 28",
    "FIRST, true, ORDINARY, 45, 28",
    "FIRST, true, COMPLEX, 60, 28",
    "FIRST, true, ESPECIALLY_COMPLEX, 60, 28",
    "SECOND, false, ORDINARY, 45, 37",
    "SECOND, false, COMPLEX, 60, 37",
    "SECOND, false, ESPECIALLY_COMPLEX, 60, 37",
    "SECOND, true, ORDINARY, 60, 37",
    "SECOND, true, COMPLEX, 70, 37",
    "SECOND, true, ESPECIALLY_COMPLEX, 70, 37"
  })
  void is_resolved_by_instance_area_and_complexity(
      Instance instance, boolean remote, Complexity complexity, int days, String article) {
    CaseFile file =
        complaint("ACCEPTED@10-05")
            .instance(instance)
            .remoteArea(remote)
            .complexity(complexity)
            .build();
    LimitRule rule = ShippedPacks.rule(ShippedPacks.clock(PACK, "RESOLVE"), file).orElseThrow();

    assertThat(rule.getLimit()).contains(CalendarDays.of(days));
    assertThat(rule.getExtension()).isEmpty();
    assertThat(rule.getBasis()).isEqualTo(List.of(article(article)));
    assertThat(rule.getVerification()).isEqualTo(Verification.SECONDARY_SOURCE);
  }

  // From Monday 5 October 2026: 10 days are Thursday 15 October, 30 days Wednesday 4 November,
  // 70 days Monday 14 December. From Thursday 1 October 30 days are Saturday 31 October.
  @ParameterizedTest
  @CsvSource({
    "RECEIVED@10-05, ACCEPT, FIRST, 2026-10-15",
    "RECEIVED@10-01 ACCEPTED@10-05, RESOLVE, FIRST, 2026-11-04",
    "RECEIVED@09-28 ACCEPTED@10-01, RESOLVE, FIRST, 2026-11-02",
    "RECEIVED@10-01 ACCEPTED@10-05, RESOLVE, SECOND, 2026-12-14"
  })
  void is_due_on_the_day_that_the_calendar_gives(
      String events, String clock, Instance instance, LocalDate due) {
    boolean second = instance == Instance.SECOND;
    CaseFile file =
        complaint(events)
            .instance(instance)
            .remoteArea(second)
            .complexity(second ? Complexity.COMPLEX : Complexity.ORDINARY)
            .build();

    assertThat(read(file, clock).lastDay()).contains(due);
  }

  // No text was confirmed that leaves suspended time out, so none is.
  @Test
  void time_under_suspension_is_counted_and_the_pack_says_so() {
    CaseFile file = complaint("RECEIVED@10-01 ACCEPTED@10-05 SUSPENDED@10-10").build();

    assertThat(read(file, "RESOLVE").getStatus()).isEqualTo(ClockStatus.RUNNING);
    assertThat(read(file, "RESOLVE").lastDay()).contains(LocalDate.of(2026, 11, 4));
    assertThat(PACK.getCaveats())
        .anySatisfy(caveat -> assertThat(caveat.vi()).contains("tạm đình chỉ", "vẫn được tính"));
  }

  private static ClockSnapshot read(CaseFile file, String clock) {
    return SlaCases.read(SlaCases.LAW, file, clock, LocalDate.of(2026, 10, 30));
  }

  private static CaseFile.Builder complaint(String events) {
    return ShippedPacks.file(CaseKind.COMPLAINT, events);
  }

  private static LegalReference article(String number) {
    return LegalReference.of("Luật", "02/2011/QH13", number);
  }
}
