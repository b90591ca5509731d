package vn.giaitrinh.examples.web.page;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.examples.web.register.CaseFilter;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.Timeliness;

/**
 * The filter of the register as a form sends it, in which what is blank does not matter.
 *
 * @param kind the kind of case
 * @param unit the id of the unit
 * @param group where the case stands
 * @param timeliness how its due date stands
 * @param id a part of its id
 * @param page the page, from 1
 */
record CaseQuery(
    Optional<CaseKind> kind,
    Optional<String> unit,
    Optional<StatusGroup> group,
    Optional<Timeliness> timeliness,
    Optional<String> id,
    Optional<Integer> page) {

  /** How a case can stand of which a clock runs. */
  static final Timeliness[] RUNNING = {
    Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.AT_RISK, Timeliness.ON_TRACK
  };

  CaseQuery {
    unit = unit.filter(text -> !text.isBlank());
    id = id.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Throws IllegalArgumentException if the unit has no id. */
  CaseFilter filter() {
    return new CaseFilter(kind, unit.map(UnitId::of), group, timeliness, id);
  }

  /** Returns the address of another page of what is looked for. */
  String addressOf(int other) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cases");
    kind.ifPresent(value -> address.queryParam("kind", value));
    unit.ifPresent(value -> address.queryParam("unit", value));
    group.ifPresent(value -> address.queryParam("group", value));
    timeliness.ifPresent(value -> address.queryParam("timeliness", value));
    id.ifPresent(value -> address.queryParam("id", "{id}"));
    address.queryParam("page", other);
    return address.encode().buildAndExpand(id.orElse("")).toUriString();
  }
}
