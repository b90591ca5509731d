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
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
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
  "planTitle",
  "planNumber",
  "agency",
  "remarks",
  "cases",
  "duties",
  "metrics",
  "units",
  "tasks",
  "clocks",
  "findingCounts",
  "findings",
  "findingsNotKept",
  "calendarStatus",
  "verification"
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

  /** {@return all continuous duties} */
  DutyCounts getDuties();

  /** {@return the metrics, in the order of the catalogue} */
  List<MetricValue> getMetrics();

  /** {@return each unit that has a case or a duty, in the order of the directory} */
  List<UnitSummary> getUnits();

  /** {@return each task, in the order of the plan} */
  List<TaskSummary> getTasks();

  /** {@return each clock, in the order of the rule packs} */
  List<ClockSummary> getClocks();

  /** {@return how many findings of each code there are} */
  Map<FindingCode, Integer> getFindingCounts();

  /** {@return the findings kept, gravest first} */
  List<Finding> getFindings();

  /** {@return how many findings were counted and not kept} */
  int getFindingsNotKept();

  /** {@return the weakest calendar status on which a due date rests} */
  DayStatus getCalendarStatus();

  /** {@return the weakest verification of the law applied} */
  Verification getVerification();

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
