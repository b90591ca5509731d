package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.sla.Timeliness;

/**
 * A measure: what is counted of cases, by a stable code such as {@code OVERDUE}, {@code
 * CLOCK/vn.nd-59-2019.explanation-requests/EXPLAIN/MET} or {@code FINDING/LATE_NOTICE}.
 *
 * @param code the code
 */
public record CaseMeasure(@JsonValue String code) implements Comparable<CaseMeasure> {
  /** The cases received. */
  public static final CaseMeasure RECEIVED = new CaseMeasure("RECEIVED");

  /** The cases not yet accepted or refused. */
  public static final CaseMeasure INTAKE = new CaseMeasure("INTAKE");

  /** The cases accepted and under way. */
  public static final CaseMeasure ACTIVE = new CaseMeasure("ACTIVE");

  /** The cases suspended. */
  public static final CaseMeasure ON_HOLD = new CaseMeasure("ON_HOLD");

  /** The cases explained, or closed without an explanation. */
  public static final CaseMeasure DONE = new CaseMeasure("DONE");

  /** The cases refused, transferred, withdrawn or terminated. */
  public static final CaseMeasure ENDED_OTHERWISE = new CaseMeasure("ENDED_OTHERWISE");

  /** The open cases of which a clock is overdue. */
  public static final CaseMeasure OVERDUE = new CaseMeasure("OVERDUE");

  /** The cases, open or not, of which a clock passed its due date. */
  public static final CaseMeasure LATE = new CaseMeasure("LATE");

  /** The requests of those directly affected that were explained, completely or not. */
  public static final CaseMeasure EXPLAINED = new CaseMeasure("EXPLAINED");

  /** The requests of those directly affected that were explained completely. */
  public static final CaseMeasure EXPLAINED_FULLY = new CaseMeasure("EXPLAINED_FULLY");

  /**
   * Obtains a measure by its code, as it was written.
   *
   * @param code the code
   * @return the measure
   */
  @JsonCreator
  public static CaseMeasure of(String code) {
    return new CaseMeasure(code);
  }

  /**
   * Obtains the measure of the runs of a clock that stand so. A case that was reopened has a run
   * more, and counts once for each.
   *
   * @param pack the id of the rule pack
   * @param clock the id of the clock in it
   * @param timeliness how the clock stands
   * @return the measure
   */
  public static CaseMeasure clock(String pack, String clock, Timeliness timeliness) {
    return new CaseMeasure("CLOCK/" + pack + "/" + clock + "/" + timeliness);
  }

  /**
   * Obtains the measure of the findings of a code. A case with two such findings counts twice.
   *
   * @param code the code of the findings
   * @return the measure
   */
  public static CaseMeasure finding(FindingCode code) {
    return new CaseMeasure("FINDING/" + code);
  }

  /**
   * Obtains the measure of the open cases received that long ago.
   *
   * @param age how long ago
   * @return the measure
   */
  public static CaseMeasure openFor(AgeBand age) {
    return new CaseMeasure("OPEN_FOR/" + age);
  }

  /**
   * Obtains the measure of the overdue cases, by how long the clock is overdue that was due first.
   *
   * @param age how long
   * @return the measure
   */
  public static CaseMeasure overdueFor(AgeBand age) {
    return new CaseMeasure("OVERDUE_FOR/" + age);
  }

  @Override
  public int compareTo(CaseMeasure other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
