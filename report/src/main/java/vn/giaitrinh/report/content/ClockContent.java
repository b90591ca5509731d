package vn.giaitrinh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.sla.Timeliness;

/**
 * The statutory clocks, put into words.
 *
 * @param content the summary and its reader
 */
public record ClockContent(Content content) {
  /** How a clock can stand: ended from the best, then open from the best, then not applied. */
  public static final List<Timeliness> ORDER =
      Stream.of(Content.ENDED, Content.OPEN, List.of(Timeliness.NOT_APPLICABLE))
          .flatMap(List::stream)
          .toList();

  /**
   * Returns the limit of a clock, the law behind it, and how far it was confirmed.
   *
   * @param clock the clock
   * @return a sentence for each
   */
  public List<String> facts(ClockSummary clock) {
    List<String> facts = new ArrayList<>();
    facts.add(content.say(Label.LIMIT, content.say(clock.limit())));
    if (!clock.basis().isEmpty()) {
      facts.add(content.say(Label.BASIS, content.cite(clock.basis())));
    }
    facts.add(content.say(Label.SOURCE, content.say(clock.verification().label())));
    return facts;
  }
}
