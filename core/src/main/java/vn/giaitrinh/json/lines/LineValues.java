package vn.giaitrinh.json.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.finding.CaseParticulars;
import vn.giaitrinh.organization.UnitId;

/** What stands in the holes of one line; filled anew for each. */
final class LineValues implements CaseParticulars {
  private final LineDays calendar = new LineDays();
  private final LineUnits units = new LineUnits();
  private final LineText id = new LineText();
  private int lineFeed;
  private @Nullable UnitId leadUnit;
  private final List<UnitId> assigned = new ArrayList<>();
  private LocalDate[] days = new LocalDate[16];
  private int dayCount;
  private final List<LocalDate> otherDays = new ArrayList<>();

  void clear() {
    id.clear();
    leadUnit = null;
    assigned.clear();
    dayCount = 0;
    otherDays.clear();
  }

  void setId(byte[] line, int start, int end) {
    id.set(line, start, end);
  }

  boolean setLeadUnit(byte[] line, int start, int end) {
    leadUnit = units.find(line, start, end);
    return leadUnit != null;
  }

  boolean addAssigned(byte[] line, int start, int end) {
    UnitId unit = units.find(line, start, end);
    if (unit != null) {
      assigned.add(unit);
    }
    return unit != null;
  }

  boolean addDay(byte[] line, int start, int end) {
    LocalDate day = calendar.find(line, start, end);
    if (day == null) {
      return false;
    }
    if (dayCount == days.length) {
      days = Arrays.copyOf(days, 2 * dayCount);
    }
    days[dayCount++] = day;
    return true;
  }

  boolean addOtherDay(byte[] line, int start, int end) {
    LocalDate day = calendar.find(line, start, end);
    if (day != null) {
      otherDays.add(day);
    }
    return day != null;
  }

  /** {@return true if the line told what every case has} */
  boolean areWhole() {
    return !id.isEmpty() && leadUnit != null;
  }

  /** Takes note of the line feed, with or without a carriage return, if one stands at a place. */
  boolean endAt(byte[] line, int at, int end) {
    lineFeed = at < end && line[at] == '\r' ? at + 1 : at;
    return lineFeed < end && line[lineFeed] == '\n';
  }

  int lineFeed() {
    return lineFeed;
  }

  @Override
  public CharSequence id() {
    return id;
  }

  @Override
  public UnitId leadUnit() {
    return Objects.requireNonNull(leadUnit);
  }

  @Override
  public UnitId assignedUnit(int i) {
    return assigned.get(i);
  }

  @Override
  public int eventCount() {
    return dayCount;
  }

  @Override
  public LocalDate eventDay(int i) {
    return days[i];
  }

  @Override
  public int otherDayCount() {
    return otherDays.size();
  }

  @Override
  public LocalDate otherDay(int i) {
    return otherDays.get(i);
  }
}
