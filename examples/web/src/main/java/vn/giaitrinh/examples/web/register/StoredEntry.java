package vn.giaitrinh.examples.web.register;

import java.time.OffsetDateTime;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.ExplanationRecord;

/**
 * An entry as the log of a case has it.
 *
 * @param entry the entry
 * @param recordedBy who appended it
 * @param recordedAt when
 */
public record StoredEntry(CaseEntry entry, String recordedBy, OffsetDateTime recordedAt) {

  /** {@return the event, if it is one} */
  public Optional<CaseEvent> event() {
    return read(EntryKind.EVENT, CaseEvent.class);
  }

  /** {@return the record of an explanation, if it is one} */
  public Optional<ExplanationRecord> explanation() {
    return read(EntryKind.EXPLANATION, ExplanationRecord.class);
  }

  private <T> Optional<T> read(EntryKind kind, Class<T> type) {
    return entry.kind() == kind ? Optional.of(Wire.read(entry.content(), type)) : Optional.empty();
  }
}
