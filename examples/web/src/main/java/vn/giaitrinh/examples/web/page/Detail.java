package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.UnitId;

/**
 * A detail of an event in words.
 *
 * @param field what it tells
 * @param words what it says
 */
record Detail(EventField field, String words) {

  /**
   * Returns the details of an event.
   *
   * @param free true for what is free text as well, which may be personal
   */
  static List<Detail> of(CaseEvent event, CaseFile file, boolean free, Page page) {
    JsonNode wire = GiaiTrinhJson.mapper().valueToTree(event);
    List<Detail> details = new ArrayList<>();
    for (EventField field : EventFields.of(event.type())) {
      JsonNode value = wire.get(field.wire());
      boolean told = field != EventField.ON && (free || !field.kind().isFree());
      if (value != null && told) {
        details.add(new Detail(field, words(field, value, file, page)));
      }
    }
    return details;
  }

  private static String words(EventField field, JsonNode value, CaseFile file, Page page) {
    return switch (field.kind()) {
      case DAY -> page.date(LocalDate.parse(value.asString()));
      case UNIT -> page.say(page.nameOf(UnitId.of(value.asString())));
      case CHOICE -> choice(field, value.asString(), page);
      case CLAUSE -> page.cite(GiaiTrinhJson.mapper().treeToValue(value, LegalReference.class));
      case EVENT -> event(value.asString(), file, page);
      default -> value.asString();
    };
  }

  private static String choice(EventField field, String value, Page page) {
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> page.say(option.words()))
        .collect(Collectors.joining());
  }

  /** Names an event by what it was: its id may be anything. */
  private static String event(String id, CaseFile file, Page page) {
    return file.getEvents().stream()
        .filter(event -> event.id().equals(id))
        .map(event -> name(event, file, page))
        .findFirst()
        .orElse("");
  }

  static String name(CaseEvent event, CaseFile file, Page page) {
    return page.say(event.type().label(file.getKind())) + ", " + page.date(event.getOn());
  }
}
