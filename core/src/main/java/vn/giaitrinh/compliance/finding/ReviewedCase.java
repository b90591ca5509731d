package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.UnreadClock;

/** A case reviewed as of a day: its state, its clocks and what was found in it. */
public final class ReviewedCase {
  private final CaseFacts facts;
  private final FoundFindings found;

  ReviewedCase(CaseFacts facts, FoundFindings found) {
    this.facts = facts;
    this.found = found;
  }

  /** {@return the id of the case} */
  public CaseId getId() {
    return facts.id();
  }

  /** {@return the kind of case} */
  public CaseKind getKind() {
    return facts.kind();
  }

  /**
   * Returns the day of receipt.
   *
   * @return the day of the first event that shows the case as received
   * @throws IllegalStateException if it is not yet received
   */
  public LocalDate getReceivedOn() {
    return facts.receivedOn();
  }

  /** {@return where the case stands} */
  public CaseState getState() {
    return facts.state();
  }

  /** {@return a snapshot for each cycle of each clock that applies, in the order of the packs} */
  public List<ClockSnapshot> getClocks() {
    return facts.clocks();
  }

  /** {@return the clocks that could not be read, each of which is found} */
  public List<UnreadClock> getUnreadClocks() {
    return facts.unread();
  }

  /** {@return the unit that answers for the case on the day} */
  public UnitId getLeadUnit() {
    return facts.leadUnit();
  }

  /**
   * Returns what was found.
   *
   * @return the findings, in {@link Finding#READING_ORDER}
   * @throws UnsupportedOperationException if the case was reviewed {@linkplain ReviewPattern
   *     without its case file} and a finding needs it for its words
   */
  public List<Finding> getFindings() {
    return found.inWords();
  }

  /** {@return how many findings there are} */
  public int getFindingCount() {
    return found.size();
  }

  /**
   * Returns the code of a finding, which costs far less than the finding in words.
   *
   * @param i which one, from 0, in no order
   * @return the code
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public FindingCode getFindingCode(int i) {
    return found.code(i);
  }

  /**
   * Checks if the findings of this case may stand before one of another case, were they as grave:
   * the place of each begins with that of the case.
   *
   * @param finding the finding of another case
   * @return false if none of them can
   */
  public boolean mayStandBefore(Finding finding) {
    return facts.comparePathTo(finding.getPath()) <= 0;
  }

  /**
   * Checks if Nghị định 59/2019/NĐ-CP binds the case: a request for explanation by one directly
   * affected.
   *
   * @return true if it does
   */
  public boolean isUnderTheDecree() {
    return facts.underTheDecree();
  }

  /**
   * Checks if the case is open and a clock of it overdue.
   *
   * @return true if it is
   */
  public boolean isOverdue() {
    if (facts.state().status().isOpen()) {
      for (ClockSnapshot clock : facts.clocks()) {
        if (clock.getTimeliness() == Timeliness.OVERDUE) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Checks if a due date of the case was passed, whether the act was done later or not.
   *
   * @return true if one was
   */
  public boolean isLate() {
    for (ClockSnapshot clock : facts.clocks()) {
      if (clock.getTimeliness().isLate()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks if an explanation was given, complete or not.
   *
   * @return true if one was
   */
  public boolean isExplained() {
    return facts.isExplained();
  }

  /**
   * Checks if a complete explanation was given.
   *
   * @return true if one was
   */
  public boolean isExplainedFully() {
    return facts.isExplainedFully();
  }

  /** {@return the state, the clocks and the findings, without personal data} */
  @Override
  public String toString() {
    return "ReviewedCase[state="
        + getState()
        + ", clocks="
        + getClocks()
        + ", findings="
        + IntStream.range(0, getFindingCount()).mapToObj(this::getFindingCode).toList()
        + "]";
  }
}
