package vn.giaitrinh.validation;

import java.util.Optional;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** What is found in cases and duties as of a day, as a rule; each finding names its own clause. */
record FindingRule(FindingCode finding) implements ValidationRule {

  @Override
  public String code() {
    return finding.name();
  }

  @Override
  public RuleLayer layer() {
    return switch (finding) {
      case LINE_NOT_READ -> RuleLayer.STRUCTURE;
      case EVENT_OUT_OF_ORDER -> RuleLayer.REFERENCES;
      // They say how far a result can be trusted, not that anybody broke a rule.
      case CALENDAR_NOT_ANNOUNCED,
          CALENDAR_NOT_COVERED,
          HOST_LIMIT_USED,
          LAW_NOT_IN_FORCE,
          LAW_REVIEW_DUE,
          LAW_UNVERIFIED,
          LIMIT_NOT_SET ->
          RuleLayer.QUALITY;
      default -> RuleLayer.LAW;
    };
  }

  @Override
  public Severity severity() {
    return finding.severity();
  }

  @Override
  public BilingualText message() {
    return finding.label();
  }

  @Override
  public BilingualText hint() {
    return finding.hint();
  }

  @Override
  public Optional<LegalReference> basis() {
    return Optional.empty();
  }
}
