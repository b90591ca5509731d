package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What a reader must know before the figures. One use. */
final class Remarks {
  private final ComplianceTally tally;
  private final Assessment assessment;
  private final Obligations obligations;
  private final DutySummaries duties;
  private final List<BilingualText> remarks = new ArrayList<>();

  Remarks(ComplianceTally tally, Obligations obligations, DutySummaries duties) {
    this.tally = tally;
    this.assessment = tally.assessment();
    this.obligations = obligations;
    this.duties = duties;
  }

  List<BilingualText> all() {
    remarks.addAll(assessment.getRemarks());
    lawDueForReview();
    count(
        tally.notReceived(),
        "hồ sơ chưa nhận tính đến ngày tổng hợp, không tính vào số liệu",
        "case file",
        "not yet received on the as-of day, not counted in the figures");
    count(
        tally.repeated(),
        "hồ sơ trùng mã với hồ sơ khác, chỉ tính một lần",
        "case file",
        "with the id of another, counted once");
    unknownUnits();
    endedUnits();
    count(
        obligations.uncountedReports().size(),
        "báo cáo không ứng với nhiệm vụ, kỳ báo cáo hoặc đơn vị nào có trách nhiệm, không tính vào"
            + " số liệu",
        "report",
        "on no task, period or responsible unit of the plan, not counted in the figures");
    count(
        duties.all().filter(one -> !one.unmeasured().isEmpty()).count(),
        "nhiệm vụ, báo cáo có phần chưa đánh giá được; lý do nêu ở từng nhiệm vụ",
        "task or report",
        "not measured, or not wholly; the reason is told with each",
        "tasks or reports");
    return List.copyOf(remarks);
  }

  private void lawDueForReview() {
    for (RulePack pack : assessment.getRulePacks()) {
      if (pack.reviewDueBy(assessment.getAsOf())
          && pack.getClocks().stream().anyMatch(tally::bears)) {
        remarks.add(
            pack.getReviewReason()
                .orElseGet(
                    () ->
                        BilingualText.of(
                            pack.getLabel().vi() + ": đã đến hạn rà soát",
                            pack.getLabel().in(Language.EN) + ": due for review")));
      }
    }
  }

  private void unknownUnits() {
    List<UnitId> unknown =
        tally.cases().units().stream()
            .filter(unit -> assessment.getDirectory().findUnit(unit).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      String joined = unknown.stream().map(UnitId::toString).collect(Collectors.joining(", "));
      remarks.add(
          BilingualText.of(
              "Hồ sơ của đơn vị không có trong danh mục tổ chức: " + joined,
              "Cases of units that the directory does not have: " + joined));
    }
  }

  /** Nobody works on the open cases of a unit that has ended until they are handed over. */
  private void endedUnits() {
    String ended =
        tally.cases().units().stream()
            .filter(unit -> tally.cases().figures(TablePart.of(unit)).cases().open() > 0)
            .flatMap(unit -> assessment.getDirectory().findUnit(unit).stream())
            .filter(unit -> !unit.existsOn(assessment.getAsOf()))
            .map(unit -> unit.getId().toString())
            .collect(Collectors.joining(", "));
    if (!ended.isEmpty()) {
      remarks.add(
          BilingualText.of(
              "Hồ sơ chưa kết thúc còn ghi cho đơn vị không còn hoạt động, cần bàn giao: " + ended,
              "Open cases still led by units that no longer exist, to be handed over: " + ended));
    }
  }

  private void count(long count, String vi, String noun, String en) {
    count(count, vi, noun, en, noun + "s");
  }

  private void count(long count, String vi, String noun, String en, String nouns) {
    if (count > 0) {
      remarks.add(
          BilingualText.of(count + " " + vi, count + " " + (count == 1 ? noun : nouns) + " " + en));
    }
  }
}
