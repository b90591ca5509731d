package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.UnmeasuredReason;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What is found in the duties of a plan: evidence missing or old, reports late or missing. */
final class DutyFindings {
  private DutyFindings() {}

  static Stream<Finding> of(DutySummary duty) {
    return Stream.concat(
        duty.units().stream().flatMap(unit -> of(duty, unit).stream()),
        duty.unmeasured().stream()
            .filter(part -> part.reason() == UnmeasuredReason.NO_SUCCESSOR)
            .map(part -> orphaned(duty, part)));
  }

  private static Optional<Finding> of(DutySummary duty, UnitDuty unit) {
    return code(unit.status())
        .map(
            code ->
                Finding.builder()
                    .code(code.name())
                    .severity(code.severity())
                    .path(path(duty, unit))
                    .unit(unit.unit())
                    .message(message(code, duty, unit))
                    .hint(code.hint())
                    .build());
  }

  private static Optional<FindingCode> code(ObligationStatus status) {
    return switch (status) {
      case NEVER -> Optional.of(FindingCode.NO_EVIDENCE);
      case STALE -> Optional.of(FindingCode.STALE_EVIDENCE);
      case AGEING -> Optional.of(FindingCode.AGEING_EVIDENCE);
      case MISSED -> Optional.of(FindingCode.REPORT_MISSED);
      case LATE -> Optional.of(FindingCode.REPORT_LATE);
      case NOT_DUE, OPEN, SUBMITTED, WAIVED, FRESH -> Optional.empty();
    };
  }

  private static String path(DutySummary duty, UnitDuty unit) {
    return duty.subject() + "/" + unit.unit() + unit.period().map(code -> "/" + code).orElse("");
  }

  private static BilingualText message(FindingCode code, DutySummary duty, UnitDuty unit) {
    return BilingualText.of(
        message(code, duty, unit, Language.VI), message(code, duty, unit, Language.EN));
  }

  private static String message(
      FindingCode code, DutySummary duty, UnitDuty unit, Language language) {
    return name(duty, language)
        + ", "
        + unit.name().in(language)
        + ": "
        + language.lowered(code.label().in(language))
        + days(unit, language);
  }

  private static String name(DutySummary duty, Language language) {
    return duty.subject().kind().label().in(language) + " " + duty.label();
  }

  private static String days(UnitDuty unit, Language language) {
    boolean vi = language == Language.VI;
    String due = on(unit.dueBy(), language, vi ? ", hạn " : ", due by ");
    return switch (unit.status()) {
      case AGEING, STALE ->
          on(unit.fulfilledOn(), language, vi ? ", gần nhất ngày " : ", the latest of ");
      case LATE -> due + on(unit.fulfilledOn(), language, vi ? ", nộp ngày " : ", handed in on ");
      default -> due;
    };
  }

  private static String on(Optional<LocalDate> day, Language language, String before) {
    return day.map(date -> before + language.write(date)).orElse("");
  }

  private static Finding orphaned(DutySummary duty, UnmeasuredPart part) {
    FindingCode code = FindingCode.DUTY_WITHOUT_UNIT;
    String ended = part.unit().map(Object::toString).orElse("");
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path(duty.subject() + "/" + ended + part.period().map(one -> "/" + one).orElse(""))
        .message(
            BilingualText.of(
                name(duty, Language.VI) + ": " + ended + " đã giải thể, chưa có đơn vị kế thừa",
                name(duty, Language.EN) + ": " + ended + " has ended, and no unit took it over"))
        .hint(code.hint())
        .build();
  }
}
