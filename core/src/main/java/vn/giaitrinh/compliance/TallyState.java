package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.reminder.UnitCaseClocks;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/**
 * The state of a tally, to be kept or sent and made a tally again: {@link ComplianceTally#state()},
 * {@link Assessment#newTally(TallyState)}. It holds no case file and nothing personal of one; the
 * reports stand in it as they were given, with their notes.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "schema",
  "scope",
  "cells",
  "findings",
  "reminders",
  "taskReports",
  "dutyReports",
  "cases",
  "notReceived",
  "repeated",
  "calendarStatus"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TallyState.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TallyState.Builder.class)
public interface TallyState {
  /** The wire format of a state. */
  String SCHEMA = "giaitrinh/tally/1";

  /**
   * The cases of one lead unit, one kind and one period of receipt, counted.
   *
   * @param unit the lead unit
   * @param kind the kind of case
   * @param period the code of the period
   * @param counts each measure that is not 0
   */
  record Cell(UnitId unit, CaseKind kind, String period, Map<CaseMeasure, Integer> counts) {}

  /**
   * A case that was counted.
   *
   * @param id its id
   * @param unit its lead unit
   * @param kind its kind
   * @param period the code of the period in which it was received
   * @param measures what it counts as, a measure twice if it counts twice
   */
  record CountedCase(
      CaseId id, UnitId unit, CaseKind kind, String period, List<CaseMeasure> measures) {}

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return what the figures depend on} */
  TallyScope getScope();

  /** {@return the counts, by unit, by kind and by period} */
  List<Cell> getCells();

  /** {@return the findings kept, gravest first} */
  List<Finding> getFindings();

  /** {@return the clocks of open cases of which the units are to be reminded, by unit} */
  List<UnitCaseClocks> getReminders();

  /** {@return the task reports added, by id} */
  List<TaskReport> getTaskReports();

  /** {@return the reports on reporting duties added, by id} */
  List<DutyReport> getDutyReports();

  /** {@return the cases counted, by id; none unless the assessment keeps them} */
  List<CountedCase> getCases();

  /** {@return how many cases were not yet received on the as-of day} */
  int getNotReceived();

  /** {@return how many cases were given again under the id of another} */
  int getRepeated();

  /** {@return the weakest calendar status on which a due date rests} */
  DayStatus getCalendarStatus();

  /** Rejects another wire format, and counts below 0. */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    if (getNotReceived() < 0 || getRepeated() < 0) {
      throw new IllegalArgumentException(
          "The state of a tally counts "
              + getNotReceived()
              + " cases not received and "
              + getRepeated()
              + " repeated; none may be below 0");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this state} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link TallyState}. */
  final class Builder extends ImmutableTallyState.Builder {
    Builder() {}
  }
}
