package vn.giaitrinh.report.html;

import java.util.List;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.DutyContent;

/**
 * A unit that is to be followed up.
 *
 * @param unit the unit
 * @param share how much it owes, of how much
 */
record OwingUnit(UnitSummary unit, String share) {
  static List<OwingUnit> overdue(Content content) {
    return content.overdueUnits().stream()
        .map(
            unit -> new OwingUnit(unit, content.share(unit.cases().overdue(), unit.cases().open())))
        .toList();
  }

  static List<OwingUnit> behind(Content content) {
    return content.unitsBehind().stream()
        .map(
            unit ->
                new OwingUnit(
                    unit, content.share(DutyContent.behind(unit.duties()), unit.duties().graded())))
        .toList();
  }

  static List<OwingUnit> missing(Content content) {
    return content.unitsMissing().stream()
        .map(
            unit ->
                new OwingUnit(
                    unit,
                    content.share(
                        unit.duties().count(ObligationStatus.MISSED), unit.duties().settled())))
        .toList();
  }
}
