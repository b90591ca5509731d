package vn.giaitrinh.examples.web.register;

import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationRecord;

/**
 * An entry to be appended to the log of a case.
 *
 * @param kind what it is
 * @param id what it is known by within the case: a second entry of that id is the same entry
 * @param content what it says
 */
record CaseEntry(EntryKind kind, String id, String content) {

  static CaseEntry of(CaseEvent event) {
    String content = Wire.write(event, CaseEvent.class);
    return new CaseEntry(EntryKind.EVENT, Wire.read(content, CaseEvent.class).id(), content);
  }

  static CaseEntry of(ExplanationRecord explanation) {
    String number = explanation.getNumber().map(Object::toString).orElse("");
    return new CaseEntry(
        EntryKind.EXPLANATION,
        number + " v" + explanation.getVersion(),
        Wire.write(explanation, ExplanationRecord.class));
  }

  /** Returns a case file with this entry. */
  CaseFile addTo(CaseFile file) {
    return switch (kind) {
      case EVENT -> file.toBuilder().addEvent(Wire.read(content, CaseEvent.class)).build();
      case EXPLANATION ->
          file.toBuilder().addExplanation(Wire.read(content, ExplanationRecord.class)).build();
    };
  }

  /** {@return what it is, without what it says, which may be personal} */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
