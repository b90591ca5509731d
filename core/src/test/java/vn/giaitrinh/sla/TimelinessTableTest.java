package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of status and timeliness: what goes together, each pair with a case. */
class TimelinessTableTest {
  private static final Map<ClockStatus, Set<Timeliness>> TABLE =
      Map.of(
          ClockStatus.NOT_STARTED, EnumSet.of(Timeliness.NOT_APPLICABLE),
          ClockStatus.RUNNING,
              EnumSet.of(
                  Timeliness.ON_TRACK,
                  Timeliness.AT_RISK,
                  Timeliness.DUE_TODAY,
                  Timeliness.OVERDUE),
          ClockStatus.PAUSED, EnumSet.of(Timeliness.ON_HOLD, Timeliness.OVERDUE),
          ClockStatus.STOPPED, EnumSet.of(Timeliness.MET, Timeliness.MET_LATE),
          ClockStatus.CANCELLED, EnumSet.of(Timeliness.NOT_APPLICABLE, Timeliness.NOT_MET));

  // Accepted on Monday 5 October 2026, 15 days: due on Tuesday 20 October.
  private static final String CASES =
      """
      NOT_STARTED, NOT_APPLICABLE, RECEIVED@10-01, 10-30
      RUNNING, ON_TRACK, ACCEPTED@10-05, 10-16
      RUNNING, AT_RISK, ACCEPTED@10-05, 10-17
      RUNNING, DUE_TODAY, ACCEPTED@10-05, 10-20
      RUNNING, OVERDUE, ACCEPTED@10-05, 10-21
      PAUSED, ON_HOLD, ACCEPTED@10-05 SUSPENDED@10-20, 10-30
      PAUSED, OVERDUE, ACCEPTED@10-05 SUSPENDED@10-21, 10-30
      STOPPED, MET, ACCEPTED@10-05 ANSWERED@10-20, 10-30
      STOPPED, MET_LATE, ACCEPTED@10-05 ANSWERED@10-21, 10-30
      CANCELLED, NOT_APPLICABLE, ACCEPTED@10-05 WITHDRAWN@10-20, 10-30
      CANCELLED, NOT_MET, ACCEPTED@10-05 WITHDRAWN@10-21, 10-30
      """;

  @ParameterizedTest
  @CsvSource(textBlock = CASES)
  void a_case_shows_each_pair(
      ClockStatus status, Timeliness timeliness, String events, String asOf) {
    ClockSnapshot clock =
        SlaCases.read(
            SlaCases.LAW, SlaCases.file(events), "EXPLAIN", LocalDate.parse("2026-" + asOf));

    assertThat(clock.getStatus()).isEqualTo(status);
    assertThat(clock.getTimeliness()).isEqualTo(timeliness);
    assertThat(possible(status)).contains(timeliness);
  }

  @Test
  void the_table_has_every_status_and_a_case_for_every_pair() {
    Set<String> shown = new HashSet<>();
    CASES.lines().map(line -> line.split(", ")).forEach(row -> shown.add(row[0] + " " + row[1]));
    Set<String> possible = new HashSet<>();
    for (ClockStatus status : ClockStatus.values()) {
      possible(status).forEach(timeliness -> possible.add(status + " " + timeliness));
    }

    assertThat(shown).isEqualTo(possible);
  }

  static Set<Timeliness> possible(ClockStatus status) {
    return TABLE.getOrDefault(status, Set.of());
  }
}
