package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing by a last day (<i>thời hạn hoàn thành</i>). <i>Trước ngày 28/5</i> excludes the day it
 * names, <i>chậm nhất ngày 28/5</i> includes it; the last day is the good one in both.
 *
 * @param raw the words of the plan, possibly empty
 * @param lastDay the last good day, inclusive
 */
@JsonTypeName("DEADLINE")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deadline(@JsonSetter(nulls = Nulls.AS_EMPTY) String raw, LocalDate lastDay)
    implements Timing {

  /**
   * Normalizes the words.
   *
   * @param raw the words of the plan, possibly empty
   * @param lastDay the last good day, inclusive
   */
  public Deadline {
    raw = VietnameseText.normalize(raw);
  }

  /**
   * Obtains a timing that a day still meets (<i>chậm nhất ngày</i>).
   *
   * @param lastDay the last good day, inclusive
   * @return the timing
   */
  public static Deadline onOrBefore(LocalDate lastDay) {
    return new Deadline("", lastDay);
  }

  /**
   * Obtains a timing that a day no longer meets (<i>trước ngày</i>).
   *
   * @param day the day after the last good one, exclusive
   * @return the timing
   */
  public static Deadline before(LocalDate day) {
    return new Deadline("", day.minusDays(1));
  }

  @Override
  public TimingKind kind() {
    return TimingKind.DEADLINE;
  }

  @Override
  public Optional<LocalDate> latestDay() {
    return Optional.of(lastDay);
  }
}
