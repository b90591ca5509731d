package vn.giaitrinh.examples.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.examples.web.register.StoredEntry;

/**
 * A line of the log of a case.
 *
 * @param entry what was recorded, by whom and when
 * @param counts false if another event voids it
 */
record LogLine(StoredEntry entry, boolean counts) {

  /** Returns the lines of a log, in the order in which they were recorded. */
  static List<LogLine> of(List<StoredEntry> log, CaseFile file) {
    Set<CaseEvent> counting = new HashSet<>(file.effectiveEvents());
    return log.stream().map(entry -> new LogLine(entry, counts(entry, counting))).toList();
  }

  private static boolean counts(StoredEntry entry, Set<CaseEvent> counting) {
    return entry
        .event()
        .filter(event -> !counting.contains(event))
        .filter(event -> !(event instanceof EventVoided))
        .isEmpty();
  }

  /** Names the line without what may be personal. */
  String name(CaseFile file, Page page) {
    return entry
        .event()
        .map(event -> Detail.name(event, file, page))
        .orElseGet(() -> page.say(CaseWord.EXPLANATION));
  }
}
