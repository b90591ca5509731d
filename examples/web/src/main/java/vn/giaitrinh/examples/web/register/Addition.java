package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationRecord;

/**
 * What is recorded in a case at once, such as an explanation with the event that it was sent: all
 * of it or nothing.
 *
 * @param explanation the record of an explanation, if there is one
 * @param events the events
 */
public record Addition(Optional<ExplanationRecord> explanation, List<CaseEvent> events) {

  Stream<CaseEntry> entries() {
    return Stream.concat(
        explanation.map(CaseEntry::of).stream(), events.stream().map(CaseEntry::of));
  }

  CaseFile to(CaseFile file) {
    CaseFile.Builder after = file.toBuilder().addAllEvents(events);
    explanation.ifPresent(after::addExplanation);
    return after.build();
  }
}
