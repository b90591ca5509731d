package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;

/**
 * The compliance summary of a plan as of a day (<i>tổng hợp kết quả thực hiện</i>): figures that
 * add up, by unit, by task and by clock, and the findings behind them.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "schema",
  "asOf",
  "calendarStatus",
  "verification",
  "planTitle",
  "planNumber",
  "agency",
  "remarks",
  "cases",
  "duties",
  "metrics",
  "units",
  "tasks",
  "milestones",
  "reportingDuties",
  "clocks",
  "kinds",
  "periods",
  "ages",
  "repeatedlyLate",
  "coverage",
  "supervision",
  "reminders",
  "findingCounts",
  "findings",
  "findingsNotKept"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ComplianceSummary.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ComplianceSummary.Builder.class)
public interface ComplianceSummary {
  /** The wire format of a summary. */
  String SCHEMA = "giaitrinh/summary/1";

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return the day as of which everything is stated, inclusive} */
  LocalDate getAsOf();

  /**
   * {@return the weakest calendar status on which a due date rests: of a case, or of a duty by the
   * end of the days that reminders look ahead}
   */
  DayStatus getCalendarStatus();

  /** {@return the weakest verification of the law applied} */
  Verification getVerification();

  /** {@return the title of the plan} */
  BilingualText getPlanTitle();

  /** {@return the number of the plan, if it has one} */
  Optional<DocumentNumber> getPlanNumber();

  /** {@return the name of the agency whose plan it is} */
  BilingualText getAgency();

  /** {@return what a reader must know before the figures, such as law due for review} */
  List<BilingualText> getRemarks();

  /** {@return all cases} */
  CaseCounts getCases();

  /** {@return all that the units owe under the plan} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  ObligationCounts getDuties();

  /** {@return the metrics, in the order of the catalogue} */
  List<MetricValue> getMetrics();

  /** {@return each unit that has a case or a duty, in the order of the directory} */
  List<UnitSummary> getUnits();

  /** {@return each task, in the order of the plan} */
  List<DutySummary> getTasks();

  /** {@return each milestone of a task, in the order of the plan} */
  List<DutySummary> getMilestones();

  /** {@return each reporting duty of section <i>Tổ chức thực hiện</i>, in the order of the plan} */
  List<DutySummary> getReportingDuties();

  /** {@return each clock, in the order of the rule packs} */
  List<ClockSummary> getClocks();

  /** {@return each kind of case of which there is one, in the order of the kinds} */
  List<KindSummary> getKinds();

  /**
   * Returns the trend: the cases by the period of their receipt.
   *
   * @return the last periods through the as-of day, from the earliest; before them what was
   *     received earlier, if anything was
   */
  List<PeriodSummary> getPeriods();

  /** {@return the open cases by age, from the youngest} */
  List<AgeSummary> getAges();

  /** {@return the units late again and again, those late in most periods first} */
  List<RepeatedlyLateUnit> getRepeatedlyLate();

  /** {@return which clauses of the superior documents the tasks carry out, and which none does} */
  Coverage getCoverage();

  /** {@return who supervises what (<i>theo dõi, đôn đốc</i>)} */
  Supervision getSupervision();

  /** {@return what falls due in the next working days, and what is overdue, unit by unit} */
  Reminders getReminders();

  /** {@return how many findings of each code there are} */
  Map<FindingCode, Integer> getFindingCounts();

  /** {@return the findings kept, gravest first} */
  List<Finding> getFindings();

  /** {@return how many findings were counted and not kept} */
  int getFindingsNotKept();

  /** Rejects another wire format, and a summary whose parts do not add up to its totals. */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    Reconciliation.check(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this summary} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ComplianceSummary}. */
  final class Builder extends ImmutableComplianceSummary.Builder {
    Builder() {}
  }
}
