package vn.giaitrinh.sla;

import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.json.ShippedLaw;

/** Finds what ships, by name. */
final class ShippedPacks {
  private ShippedPacks() {}

  /** The pack whose id ends in a subject, such as {@code complaints}. */
  static RulePack pack(String subject) {
    return ShippedLaw.vietnam().stream()
        .filter(pack -> pack.getId().endsWith("." + subject))
        .findFirst()
        .orElseThrow();
  }

  static ClockDefinition clock(RulePack pack, String id) {
    return pack.getClocks().stream()
        .filter(clock -> clock.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The rule that a clock has for a case. */
  static Optional<LimitRule> rule(ClockDefinition clock, CaseFile file) {
    return clock.getLimits().stream().filter(rule -> rule.getWhen().isMetBy(file)).findFirst();
  }

  /** A case of a kind with the events written down, as by {@link SlaCases#file(String)}. */
  static CaseFile.Builder file(CaseKind kind, String events) {
    return SlaCases.file(events).toBuilder().kind(kind);
  }
}
