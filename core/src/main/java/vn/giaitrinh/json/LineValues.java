package vn.giaitrinh.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.organization.UnitId;

/** What stands in the holes of one line; filled anew for each. */
final class LineValues implements Supplier<CaseId> {
  private final LineDays calendar = new LineDays();
  private final LineUnits units = new LineUnits();
  private byte[] bytes = new byte[0];
  private int idStart;
  private int idEnd;
  private @Nullable UnitId unit;
  private LocalDate[] days = new LocalDate[16];
  private int dayCount;

  void clear(byte[] line) {
    bytes = line;
    unit = null;
    idEnd = idStart;
    dayCount = 0;
  }

  void setId(int start, int end) {
    idStart = start;
    idEnd = end;
  }

  boolean setUnit(byte[] line, int start, int end) {
    unit = units.find(line, start, end);
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

  /** {@return true if the line told what every case has} */
  boolean areWhole() {
    return idEnd > idStart && unit != null;
  }

  /** Makes the id of the case, which few cases need. */
  @Override
  public CaseId get() {
    return CaseId.of(new String(bytes, idStart, idEnd - idStart, StandardCharsets.US_ASCII));
  }

  UnitId unit() {
    return Objects.requireNonNull(unit);
  }

  LocalDate[] days() {
    return days;
  }

  int dayCount() {
    return dayCount;
  }
}
