package vn.giaitrinh.examples.spark;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.sla.ClockSnapshot;

/** A column of the table of clocks: its type, what it means, and what it takes of a clock. */
enum ClockColumn {
  CASE_ID(DataTypes.StringType, "the case", (of, clock) -> of.getId().value()),
  KIND(DataTypes.StringType, "the kind of case", (of, clock) -> of.getKind().name()),
  LEAD_UNIT(
      DataTypes.StringType, "the unit that answers", (of, clock) -> of.getLeadUnit().toString()),
  RECEIVED_ON(DataTypes.DateType, "the day of receipt", (of, clock) -> of.getReceivedOn()),
  CASE_STATUS(
      DataTypes.StringType, "where the case stands", (of, clock) -> of.getState().status().name()),
  IS_OPEN(
      DataTypes.BooleanType,
      "true until the case ends",
      (of, clock) -> of.getState().status().isOpen()),
  PACK(DataTypes.StringType, "the law", (of, clock) -> clock.getPack().getId()),
  LAW_VERSION(DataTypes.StringType, "the law and its version", (of, clock) -> clock.lawVersion()),
  CLOCK(DataTypes.StringType, "the clock, in its law", (of, clock) -> clock.getClock().getId()),
  CYCLE(DataTypes.IntegerType, "1, and one more each new start", (of, clock) -> clock.getCycle()),
  STATUS(DataTypes.StringType, "whether it runs", (of, clock) -> clock.getStatus().name()),
  TIMELINESS(
      DataTypes.StringType, "how it stands to its due date", (of, c) -> c.getTimeliness().name()),
  STARTED_ON(DataTypes.DateType, "null before the start", (of, clock) -> clock.getStartedOn()),
  DUE_ON(DataTypes.DateType, "the last day in time; null if none", (of, clock) -> clock.lastDay()),
  ENDED_ON(DataTypes.DateType, "null while it is open", (of, clock) -> clock.getEndedOn()),
  DAYS_LATE(DataTypes.IntegerType, "calendar days, or 0", (of, clock) -> clock.getDaysLate()),
  VERIFICATION(
      DataTypes.StringType, "how far the limit was confirmed", (of, c) -> c.verification().name()),
  CALENDAR_STATUS(
      DataTypes.StringType,
      "the weakest kind of day behind the due date",
      (of, clock) -> clock.calendarStatus().name()),
  AS_OF(DataTypes.DateType, "the day as of which it was read", (of, clock) -> clock.getAsOf());

  private final DataType type;
  private final String meaning;
  private final BiFunction<ReviewedCase, ClockSnapshot, Object> value;

  ClockColumn(
      DataType type, String meaning, BiFunction<ReviewedCase, ClockSnapshot, Object> value) {
    this.type = type;
    this.meaning = meaning;
    this.value = value;
  }

  StructField field() {
    return DataTypes.createStructField(toString(), type, true).withComment(meaning);
  }

  /** Returns the value; null where there is none, as a table has it. */
  @Nullable Object of(ReviewedCase reviewed, ClockSnapshot clock) {
    Object found = value.apply(reviewed, clock);
    return found instanceof Optional<?> optional ? optional.orElse(null) : found;
  }

  /** Returns the name in SQL. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
