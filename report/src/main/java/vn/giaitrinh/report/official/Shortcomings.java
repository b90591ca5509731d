package vn.giaitrinh.report.official;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.compliance.coverage.UnsupportedClaim;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.reminder.SupervisedPart;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.FindingContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.option.ReportSection;

/** What is late, lacks evidence or was found, and whose. */
record Shortcomings(Content content, ReportBody body) {

  void write() {
    if (content.has(ReportSection.FOLLOW_UP)) {
      overdue();
      behind();
      missed();
    }
    if (content.has(ReportSection.CASES)) {
      repeatedlyLate();
    }
    if (content.has(ReportSection.REMINDERS)) {
      unsupervised(new ReminderContent(content));
    }
    if (content.has(ReportSection.COVERAGE)) {
      coverage();
    }
    if (content.has(ReportSection.FINDINGS)) {
      findings();
    }
  }

  private void overdue() {
    CaseCounts cases = content.summary().getCases();
    String share =
        content.say(Label.OF_OPEN, content.number(cases.overdue()), content.number(cases.open()));
    byUnit(
        Label.OVERDUE_CASES,
        share,
        content.overdueUnits(),
        unit -> content.share(unit.cases().overdue(), unit.cases().open()));
  }

  private void behind() {
    ObligationCounts duties = content.summary().getDuties();
    String share =
        content.say(
            Label.OF_DUTIES,
            content.number(DutyContent.behind(duties)),
            content.number(duties.graded()));
    byUnit(
        Label.LACKING_EVIDENCE,
        share,
        content.unitsBehind(),
        unit -> content.share(DutyContent.behind(unit.duties()), unit.duties().graded()));
  }

  private void missed() {
    ObligationCounts duties = content.summary().getDuties();
    String share =
        content.say(
            Label.OF_SETTLED,
            content.number(duties.count(ObligationStatus.MISSED)),
            content.number(duties.settled()));
    byUnit(
        Label.MISSED_DUTIES,
        share,
        content.unitsMissing(),
        unit ->
            content.share(unit.duties().count(ObligationStatus.MISSED), unit.duties().settled()));
  }

  private void byUnit(
      Label what, String share, List<UnitSummary> units, Function<UnitSummary, String> part) {
    if (!units.isEmpty()) {
      String names =
          units.stream()
              .map(unit -> content.say(unit.name()) + " " + part.apply(unit))
              .collect(Collectors.joining("; "));
      body.item(ReportWord.BY_UNIT.in(content, content.say(what), share, names));
    }
  }

  private void repeatedlyLate() {
    String units =
        content.summary().getRepeatedlyLate().stream()
            .map(
                unit ->
                    content.say(
                        Label.WITH_DAYS,
                        content.say(unit.name()),
                        new CaseContent(content).lateness(unit)))
            .collect(Collectors.joining("; "));
    if (!units.isEmpty()) {
      body.item(content.say(Label.REPEATEDLY_LATE) + ": " + units);
    }
  }

  private void unsupervised(ReminderContent reminders) {
    for (SupervisedPart part : reminders.unsupervised()) {
      String name = reminders.nameOf(part.subject().toString());
      body.item(
          content.say(Label.UNSUPERVISED)
              + ": "
              + content.say(Label.WITH_DAYS, name, content.say(part.title())));
    }
  }

  private void coverage() {
    CoverageContent words = new CoverageContent(content);
    for (DocumentCoverage document : content.summary().getCoverage().documents()) {
      if (!document.gaps().isEmpty()) {
        String gaps =
            document.gaps().stream()
                .map(gap -> gap.clause().id() + ". " + content.say(gap.clause().text()))
                .collect(Collectors.joining("; "));
        body.item(ReportWord.GAPS.in(content, document.document().cite(), gaps));
      }
    }
    for (UnsupportedClaim claim : content.summary().getCoverage().unsupportedClaims()) {
      body.item(content.say(Label.CLAIMS) + ": " + words.claim(claim));
    }
    words.withoutMandate().ifPresent(body::item);
  }

  private void findings() {
    int all = content.findingCounts().values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return;
    }
    String kinds =
        content.findingCounts().entrySet().stream()
            .map(kind -> content.counted(content.say(kind.getKey().label()), kind.getValue()))
            .collect(Collectors.joining("; "));
    body.paragraph(ReportWord.FINDINGS.in(content, content.number(all), kinds));
    if (content.tellsCases()) {
      FindingContent words = new FindingContent(content);
      content.shownFindings().forEach(finding -> body.item(told(finding, words.unit(finding))));
      content.notShown().ifPresent(body::paragraph);
    }
  }

  private String told(Finding finding, Optional<String> unit) {
    String severity = content.language().lowered(content.say(finding.getSeverity().label()));
    Optional<String> basis = finding.getBasis().map(clause -> clause.cite(content.language()));
    String details =
        Stream.of(Optional.of(severity), unit, basis)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    String cited = content.say(Label.WITH_DAYS, content.say(finding.getMessage()), details);
    return finding
        .getHint()
        .map(hint -> cited + ". " + content.say(Label.HINT, content.say(hint)))
        .orElse(cited);
  }
}
