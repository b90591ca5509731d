package vn.giaitrinh.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.text.BilingualText;

/** Reads days off from CSV, strictly: a line that cannot be read is an error with its place. */
final class DaysOffReader {
  private static final String HEADER =
      "date,kind,name_vi,name_en,status,announced_on,source,evidence";
  private static final Pattern COVERAGE =
      Pattern.compile("# coverage: (\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

  private final String file;
  private final Map<LocalDate, Integer> lineOf = new HashMap<>();
  private final List<SpecialDay> days = new ArrayList<>();
  private @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastDay;
  private boolean headerSeen;
  private int line;

  private DaysOffReader(String file) {
    this.file = file;
  }

  static WorkingCalendar read(String id, String file, Reader data) throws IOException {
    DaysOffReader reader = new DaysOffReader(file);
    BufferedReader lines = new BufferedReader(data);
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      reader.line++;
      reader.accept(text);
    }
    LocalDate first = reader.firstDay;
    LocalDate last = reader.lastDay;
    if (first == null || last == null) {
      throw reader.problem("no line '# coverage: FIRST..LAST' says which days are covered");
    }
    return WorkingCalendar.of(id, first, last, reader.days);
  }

  private void accept(String text) {
    Matcher coverage = COVERAGE.matcher(text);
    if (coverage.matches()) {
      firstDay = date(coverage.group(1));
      lastDay = date(coverage.group(2));
    } else if (text.isBlank() || text.startsWith("#")) {
      return;
    } else if (headerSeen) {
      day(text);
    } else if (text.equals(HEADER)) {
      headerSeen = true;
    } else {
      throw problem("expected the header '" + HEADER + "'");
    }
  }

  private void day(String text) {
    String[] cells = text.split(",", -1);
    if (cells.length != 8) {
      throw problem("expected 8 cells, found " + cells.length);
    }
    LocalDate date = date(cells[0]);
    Integer earlier = lineOf.putIfAbsent(date, line);
    if (earlier != null) {
      throw problem(date + " stands already on line " + earlier);
    }
    if (firstDay != null && (date.isBefore(firstDay) || date.isAfter(lastDay))) {
      throw problem(date + " lies outside the coverage " + firstDay + ".." + lastDay);
    }
    try {
      days.add(
          new SpecialDay(
              date,
              constant(DayKind.class, cells[1]),
              BilingualText.of(cells[2], cells[3]),
              constant(DayStatus.class, cells[4]),
              cells[5].isEmpty() ? Optional.empty() : Optional.of(date(cells[5])),
              Optional.of(cells[6]).filter(source -> !source.isEmpty())));
    } catch (CalendarDataException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw problem("'" + text + "' is not a date; expected YYYY-MM-DD");
    }
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw problem("'" + name + "' is not one of " + Arrays.toString(type.getEnumConstants()));
  }

  private CalendarDataException problem(String what) {
    return new CalendarDataException(file, Math.max(line, 1), what);
  }
}
