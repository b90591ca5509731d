package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Puts a report together: every finding at its place, as the agency has decided on its rule. */
final class ReportAssembly {
  private final RuleProfile profile;
  private final Optional<LocalDate> day;
  private final List<Finding> found = new ArrayList<>();
  private final List<NotChecked> notChecked = new ArrayList<>();

  /**
   * Begins a report.
   *
   * @param day the day by which waivers end; none is needed where there are no waivers
   */
  ReportAssembly(RuleProfile profile, Optional<LocalDate> day) {
    this.profile = profile;
    this.day = day;
  }

  /** Adds a finding, with the hint of its rule if it has none of its own. */
  void add(Finding finding) {
    found.add(
        finding.getHint().isPresent()
            ? finding
            : finding.toBuilder()
                .hint(RuleCatalogue.find(finding.getCode()).map(ValidationRule::hint))
                .build());
  }

  /**
   * Adds that a rule is broken.
   *
   * @param subject what breaks it, such as an id; empty if the path says enough
   */
  void add(ValidationRule rule, String path, String subject) {
    String suffix = subject.isEmpty() ? "" : ": " + subject;
    found.add(
        Finding.builder()
            .code(rule.code())
            .severity(rule.severity())
            .path(path)
            .message(
                BilingualText.of(
                    rule.message().vi() + suffix, rule.message().in(Language.EN) + suffix))
            .hint(rule.hint())
            .basis(rule.basis())
            .build());
  }

  void addNotChecked(RuleLayer layer, BilingualText what, BilingualText reason) {
    notChecked.add(new NotChecked(layer, what, reason));
  }

  ValidationReport report(DocumentOrder order) {
    List<Finding> kept =
        found.stream()
            .filter(one -> profile.findWaiver(one.getCode()).filter(this::holds).isEmpty())
            .map(this::asDecided)
            .sorted(
                Comparator.comparing(Finding::getPath, order)
                    .thenComparing(Finding::getSeverity)
                    .thenComparing(Finding::getCode)
                    .thenComparing(finding -> finding.getMessage().vi()))
            .toList();
    return new ValidationReport(kept, notChecked, waived(), revalued());
  }

  private List<WaivedRule> waived() {
    return profile.getWaivers().stream()
        .map(one -> new WaivedRule(one, holds(one), count(one.rule())))
        .filter(one -> one.findings() > 0)
        .toList();
  }

  private List<RevaluedRule> revalued() {
    return profile.getSeverityChanges().stream()
        .map(one -> new RevaluedRule(one, usual(one.rule()), count(one.rule())))
        .filter(one -> one.findings() > 0)
        .toList();
  }

  private int count(String rule) {
    return (int) found.stream().filter(one -> one.getCode().equals(rule)).count();
  }

  private static Severity usual(String rule) {
    return RuleCatalogue.find(rule).orElseThrow().severity();
  }

  private boolean holds(RuleWaiver waiver) {
    return day.map(waiver::holdsOn).orElse(false);
  }

  private Finding asDecided(Finding finding) {
    return profile
        .findSeverityChange(finding.getCode())
        .map(change -> finding.toBuilder().severity(change.severity()).build())
        .orElse(finding);
  }
}
