package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.text.Language;

/**
 * The explanation of a clock: every day counted or not, with the events of the case and the clauses
 * of law woven in, so that anyone can add it up again.
 */
public final class ClockExplanation {
  private final ClockSnapshot clock;
  private final List<ExplanationLine> lines;

  private ClockExplanation(ClockSnapshot clock, List<ExplanationLine> lines) {
    this.clock = clock;
    this.lines = lines;
  }

  static ClockExplanation of(ClockSnapshot clock) {
    return new ClockExplanation(clock, new ExplanationWeaver(clock).weave());
  }

  /** {@return the clock that is explained} */
  public ClockSnapshot getClock() {
    return clock;
  }

  /** {@return the lines, in the order of the days; on one day the events come first} */
  public List<ExplanationLine> getLines() {
    return lines;
  }

  /**
   * Checks that the days add up: those of each leg of the due date, by its ledger, and those told
   * here, without a gap from the first to the last.
   *
   * @return true if they do; true if there is no due date yet
   */
  public boolean verify() {
    List<LocalDate> told =
        lines.stream()
            .filter(line -> line.running().isPresent())
            .map(ExplanationLine::date)
            .toList();
    List<LocalDate> due =
        clock.getLegs().stream()
            .flatMap(leg -> leg.getStart().plusDays(1).datesUntil(leg.getDate().plusDays(1)))
            .sorted()
            .toList();
    return told.equals(due) && clock.getLegs().stream().allMatch(leg -> leg.ledger().verify());
  }

  /**
   * Renders the explanation for a reader.
   *
   * @param language the language
   * @return the clock and its law, a line for each event and day, the result, and the clauses cited
   */
  public String render(Language language) {
    return new ExplanationText(language).render(this);
  }

  /** {@return the lines in Vietnamese, without the clauses} */
  @Override
  public String toString() {
    return lines.stream()
        .map(line -> line.date() + " " + line.words().vi())
        .collect(Collectors.joining("\n"));
  }
}
