package vn.giaitrinh.report.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.option.ReportSection;

/** The findings that the page tells, and the ways that lead to them. */
final class ToldFindings {
  /** As many findings as are shown unfolded. */
  private static final int UNFOLDED = 30;

  private final List<FindingGroup> groups;
  private final Map<String, String> groupOfCode = new HashMap<>();
  private final Set<UnitId> units = new HashSet<>();
  // Two findings can be equal, and the id of a row must not be.
  private final IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();
  private final int count;

  ToldFindings(Content content) {
    List<Finding> shown = content.has(ReportSection.FINDINGS) ? content.shownFindings() : List.of();
    this.groups = FindingGroup.of(shown);
    this.count = shown.size();
    Set<UnitId> known = content.unitNames().keySet();
    for (FindingGroup group : groups) {
      groupOfCode.putIfAbsent(group.code(), group.id());
      for (Finding finding : group.findings()) {
        finding
            .getUnit()
            .filter(known::contains)
            .filter(units::add)
            .ifPresent(unit -> ids.put(finding, id(unit)));
      }
    }
  }

  private static String id(UnitId unit) {
    return "of-" + unit.value();
  }

  List<FindingGroup> groups() {
    return groups;
  }

  int count() {
    return count;
  }

  /** {@return true if a group is unfolded: all are where they are few, else the gravest} */
  boolean isOpen(FindingGroup group) {
    return count <= UNFOLDED
        || (group.equals(groups.get(0)) && group.findings().size() <= UNFOLDED);
  }

  /** {@return where the findings of a code stand, if any is told} */
  Optional<String> placeOf(FindingCode code) {
    return Optional.ofNullable(groupOfCode.get(code.name()));
  }

  /** {@return where the first finding of a unit stands, if any is told} */
  Optional<String> placeOf(UnitId unit) {
    return units.contains(unit) ? Optional.of(id(unit)) : Optional.empty();
  }

  /** {@return the id of a finding that is the first of a unit that has results of its own} */
  Optional<String> idOf(Finding finding) {
    return Optional.ofNullable(ids.get(finding));
  }

  /** {@return how many findings a unit gave, told or not} */
  static int countOf(UnitSummary unit) {
    return unit.findings().values().stream().mapToInt(Integer::intValue).sum();
  }
}
