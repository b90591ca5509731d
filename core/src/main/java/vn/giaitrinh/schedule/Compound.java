package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing of several parts, all of which hold (<i>thường xuyên, định kỳ báo cáo theo quý</i>).
 *
 * @param raw the words of the plan, possibly empty
 * @param parts the parts, in the order of the words, at least two
 */
@JsonTypeName("COMPOUND")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Compound(@JsonSetter(nulls = Nulls.AS_EMPTY) String raw, List<Timing> parts)
    implements Timing {

  /**
   * Copies the parts.
   *
   * @param raw the words of the plan, possibly empty
   * @param parts the parts
   * @throws IllegalArgumentException if there are fewer than two
   */
  public Compound {
    raw = VietnameseText.normalize(raw);
    parts = List.copyOf(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException(
          "A timing of type COMPOUND has " + parts.size() + " parts; it needs at least 2");
    }
  }

  /**
   * Obtains a timing of several parts.
   *
   * @param raw the words of the plan, possibly empty
   * @param parts the parts, at least two
   * @return the timing
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static Compound of(String raw, Timing... parts) {
    return new Compound(raw, List.of(parts));
  }

  @Override
  public TimingKind kind() {
    return TimingKind.COMPOUND;
  }

  @Override
  public Optional<LocalDate> latestDay() {
    List<LocalDate> days = parts.stream().flatMap(part -> part.latestDay().stream()).toList();
    return days.size() == parts.size()
        ? days.stream().max(Comparator.naturalOrder())
        : Optional.empty();
  }
}
