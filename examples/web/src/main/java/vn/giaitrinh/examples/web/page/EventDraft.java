package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.examples.web.register.Addition;
import vn.giaitrinh.json.GiaiTrinhJson;

/**
 * Makes of a form what is to be recorded. The names of the fields are those of the wire, so that
 * the form is the event.
 *
 * @param type the event
 * @param id the id that the form was given when it was shown: a form sent twice is one event
 * @param file the case
 * @param today the day on which it is recorded
 */
record EventDraft(CaseEventType type, UUID id, CaseFile file, LocalDate today) {

  /** Returns the fields of the form: an answer is recorded with the explanation that was sent. */
  static List<EventField> fields(CaseEventType type) {
    List<EventField> fields = new ArrayList<>(EventFields.of(type));
    if (type == CaseEventType.ANSWERED) {
      fields.addAll(fields.size() - 1, EventFields.OF_EXPLANATION);
    }
    return fields;
  }

  Addition of(Form form) {
    Map<String, Object> written = new LinkedHashMap<>(form.values());
    written.computeIfPresent(EventField.EVENT.wire(), (name, place) -> idAt(place));
    CaseEvent event = event(type, id.toString(), written);
    if (type != CaseEventType.ANSWERED || isRecorded(event)) {
      return new Addition(Optional.empty(), List.of(event));
    }
    ExplanationRecord explanation = explanation(written);
    List<CaseEvent> events = new ArrayList<>();
    if (issued(written).isEmpty()) {
      events.add(event(CaseEventType.EXPLANATION_ISSUED, id + "-issued", written));
    }
    events.add(event);
    return new Addition(Optional.of(explanation).filter(one -> !isFiled(one)), events);
  }

  /** Checks if the form was sent before: what belongs to the event was recorded with it. */
  private boolean isRecorded(CaseEvent event) {
    return file.getEvents().stream().map(CaseEvent::id).anyMatch(event.id()::equals);
  }

  /** Checks if it is on file already: an answer recorded by mistake was voided, and it was not. */
  private boolean isFiled(ExplanationRecord explanation) {
    return explanation.getNumber().isPresent()
        && file.getExplanations().stream()
            .map(ExplanationRecord::getNumber)
            .anyMatch(explanation.getNumber()::equals);
  }

  private CaseEvent event(CaseEventType kind, String eventId, Map<String, Object> written) {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put("type", kind.name());
    wire.put("id", eventId);
    wire.put("recordedOn", today.toString());
    EventFields.of(kind).forEach(field -> copy(field.wire(), written, field.wire(), wire));
    return GiaiTrinhJson.mapper().convertValue(wire, CaseEvent.class);
  }

  private ExplanationRecord explanation(Map<String, Object> written) {
    Map<String, Object> wire = new LinkedHashMap<>();
    EventFields.OF_EXPLANATION.forEach(field -> copy(field.wire(), written, field.wire(), wire));
    wire.computeIfPresent(EventField.ANSWERED_POINTS.wire(), (name, places) -> pointsAt(places));
    copy(EventField.DOCUMENT_NUMBER.wire(), written, "number", wire);
    copy(EventField.ON.wire(), written, "issuedOn", wire);
    issued(written).ifPresent(issued -> wire.put("issuedOn", issued.getOn().toString()));
    copy(EventField.ON.wire(), written, "sentOn", wire);
    copy(EventField.MODE.wire(), written, "mode", wire);
    wire.put("version", 1 + file.getExplanations().size());
    file.explanationOn(today)
        .flatMap(ExplanationRecord::getNumber)
        .map(Object::toString)
        .filter(number -> !number.equals(wire.get("number")))
        .ifPresent(number -> wire.put("supersedes", number));
    return GiaiTrinhJson.mapper().convertValue(wire, ExplanationRecord.class);
  }

  private static void copy(
      String from, Map<String, Object> written, String to, Map<String, Object> wire) {
    Object value = written.get(from);
    if (value != null) {
      wire.put(to, value);
    }
  }

  /** Finds the event that the explanation was issued, if that was recorded by itself before. */
  private Optional<ExplanationIssued> issued(Map<String, Object> written) {
    Optional<String> number =
        Optional.ofNullable(written.get(EventField.DOCUMENT_NUMBER.wire())).map(Object::toString);
    return file.effectiveEvents().stream()
        .filter(ExplanationIssued.class::isInstance)
        .map(ExplanationIssued.class::cast)
        .filter(event -> event.getDocumentNumber().map(Object::toString).equals(number))
        .reduce((earlier, later) -> later);
  }

  private String idAt(Object place) {
    return file.getEvents().get(Integer.parseInt(place.toString())).id();
  }

  private List<String> pointsAt(Object places) {
    return ((List<?>) places)
        .stream()
            .map(place -> file.getPoints().get(Integer.parseInt(place.toString())).id())
            .toList();
  }
}
