package vn.giaitrinh.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.ResponsibilityMoved;
import vn.giaitrinh.casefile.UnitAssigned;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;

/** Checks the parts of a case file against one another, and its units against the directory. */
final class CaseReferences {
  private final CaseFile file;
  private final OrganizationDirectory directory;
  private final ReportAssembly report;

  CaseReferences(CaseFile file, OrganizationDirectory directory, ReportAssembly report) {
    this.file = file;
    this.directory = directory;
    this.report = report;
  }

  void check() {
    units();
    points();
    events();
    for (int i = 0; i < file.getExplanations().size(); i++) {
      explanation("$.explanations[" + i + "]", file.getExplanations().get(i));
    }
  }

  private void units() {
    file.getAddressee().ifPresent(unit -> unit("$.addressee", unit));
    unit("$.leadUnit", file.getLeadUnit());
    for (int i = 0; i < file.getSupportingUnits().size(); i++) {
      UnitId supporting = file.getSupportingUnits().get(i);
      String path = "$.supportingUnits[" + i + "]";
      unit(path, supporting);
      if (supporting.equals(file.getLeadUnit())) {
        report.add(CaseFileRule.LEAD_SUPPORTS_CASE, path, supporting.toString());
      }
    }
  }

  private void unit(String path, UnitId unit) {
    if (directory.findUnit(unit).isEmpty()) {
      report.add(CaseFileRule.UNKNOWN_UNIT_OF_CASE, path, unit.toString());
    }
  }

  private void points() {
    if (file.getPoints().isEmpty() && file.getKind() == CaseKind.EXPLANATION_REQUEST) {
      report.add(CaseFileRule.NO_POINTS, "$.points", "");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < file.getPoints().size(); i++) {
      if (!seen.add(file.getPoints().get(i).id())) {
        // An id may hold anything that somebody typed in, and so is not repeated here.
        report.add(CaseFileRule.REPEATED_POINT, "$.points[" + i + "].id", "");
      }
    }
  }

  private void events() {
    List<CaseEvent> events = file.getEvents();
    if (events.stream().noneMatch(event -> event.type() == CaseEventType.RECEIVED)) {
      report.add(CaseFileRule.NO_RECEIPT, "$.events", "");
    }
    Set<String> ids = events.stream().map(CaseEvent::id).collect(Collectors.toSet());
    Map<String, CaseEvent> named = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      CaseEvent event = events.get(i);
      String path = "$.events[" + i + "]";
      CaseEvent other = event.getId().map(id -> named.putIfAbsent(id, event)).orElse(null);
      if (other != null && !other.equals(event)) {
        report.add(CaseFileRule.REPEATED_EVENT_ID, path + ".id", "");
      }
      event(path, event, ids);
    }
  }

  private void event(String path, CaseEvent event, Set<String> ids) {
    if (event.getRecordedOn().filter(event.getOn()::isAfter).isPresent()) {
      report.add(CaseFileRule.RECORDED_BEFORE_IT_HAPPENED, path + ".recordedOn", "");
    }
    if (event instanceof EventVoided voided && !ids.contains(voided.getEventId())) {
      report.add(CaseFileRule.VOIDS_UNKNOWN_EVENT, path + ".eventId", "");
    } else if (event instanceof UnitAssigned assigned) {
      unit(path + ".unit", assigned.getUnit());
    } else if (event instanceof ResponsibilityMoved moved) {
      unit(path + ".toUnit", moved.getToUnit());
    }
  }

  private void explanation(String path, ExplanationRecord record) {
    Set<String> asked =
        file.getPoints().stream().map(RequestedPoint::id).collect(Collectors.toSet());
    for (int i = 0; i < record.getAnsweredPoints().size(); i++) {
      if (!asked.contains(record.getAnsweredPoints().get(i))) {
        report.add(CaseFileRule.UNKNOWN_POINT_ANSWERED, path + ".answeredPoints[" + i + "]", "");
      }
    }
    boolean unknown =
        record
            .getSupersedes()
            .filter(
                number ->
                    file.getExplanations().stream()
                        .noneMatch(other -> other.getNumber().equals(Optional.of(number))))
            .isPresent();
    if (unknown) {
      report.add(
          CaseFileRule.SUPERSEDES_UNKNOWN,
          path + ".supersedes",
          record.getSupersedes().map(Object::toString).orElse(""));
    }
  }
}
