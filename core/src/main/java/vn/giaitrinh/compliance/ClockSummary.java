package vn.giaitrinh.compliance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;

/**
 * How the cases stand to one statutory clock.
 *
 * @param pack the rule pack that defines the clock
 * @param clock the id of the clock
 * @param label its name
 * @param limit its limit in words
 * @param basis the clauses of law behind it
 * @param verification how far the limit was confirmed
 * @param cases the runs of the clock by timeliness: one for each case to which it applies and could
 *     be read, and one more each time the case was reopened; a timeliness with none is left out
 */
public record ClockSummary(
    String pack,
    String clock,
    BilingualText label,
    BilingualText limit,
    List<LegalReference> basis,
    Verification verification,
    Map<Timeliness, Integer> cases) {

  /**
   * Copies the clauses and the counts.
   *
   * @param pack the rule pack that defines the clock
   * @param clock the id of the clock
   * @param label its name
   * @param limit its limit in words
   * @param basis the clauses of law behind it
   * @param verification how far the limit was confirmed
   * @param cases the cases by timeliness
   */
  public ClockSummary {
    basis = List.copyOf(basis);
    Map<Timeliness, Integer> ordered = new EnumMap<>(Timeliness.class);
    ordered.putAll(cases);
    cases = Collections.unmodifiableMap(ordered);
  }

  /**
   * Returns the cases of a timeliness.
   *
   * @param timeliness the timeliness
   * @return how many cases
   */
  public int count(Timeliness timeliness) {
    return cases.getOrDefault(timeliness, 0);
  }

  /** {@return every run of the clock, of the cases to which it applies, started or not} */
  public int total() {
    return cases.values().stream().mapToInt(Integer::intValue).sum();
  }
}
