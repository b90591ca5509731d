package vn.giaitrinh.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
  private static final int CELLS = 8;
  private static final List<String> EVIDENCE = List.of("read", "derived", "computed");
  private static final Pattern COVERAGE = Pattern.compile("# coverage: *(.*?)\\.\\.(.*?) *");
  private static final Pattern ANNOUNCED = Pattern.compile("# announced through: *(.*?) *");
  // A slip in a declaration must not pass for a remark: every day would count as announced.
  private static final Pattern DECLARATION =
      Pattern.compile(
          "#\\s*(coverage|announced\\s+through)\\s*([:=\\d].*)?", Pattern.CASE_INSENSITIVE);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final Map<LocalDate, Integer> lineOf = new LinkedHashMap<>();
  private final Map<LocalDate, SpecialDay> days = new LinkedHashMap<>();
  private @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastDay;
  private @Nullable LocalDate announcedThrough;
  private boolean headerSeen;
  private int coverageLine;
  private int line;

  private DaysOffReader(String file) {
    this.file = file;
  }

  static WorkingCalendar read(String id, String file, Reader data) throws IOException {
    DaysOffReader reader = new DaysOffReader(file);
    BufferedReader lines = new BufferedReader(data);
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      reader.line++;
      boolean marked = reader.line == 1 && text.startsWith(BYTE_ORDER_MARK);
      reader.accept(marked ? text.substring(1) : text);
    }
    return reader.calendar(id);
  }

  private WorkingCalendar calendar(String id) {
    LocalDate first = firstDay;
    LocalDate last = lastDay;
    if (first == null || last == null) {
      throw problem("no line '# coverage: FIRST..LAST' says which days are covered");
    }
    if (!headerSeen) {
      throw problem("the header '" + HEADER + "' is missing");
    }
    lineOf.forEach((date, at) -> checkCovered(date, at, first, last));
    SwapPairs.findUnpaired(days.values())
        .ifPresent(
            day -> {
              throw problem(
                  lineOf.getOrDefault(day.date(), line),
                  day.date()
                      + " "
                      + day.kind()
                      + " has no "
                      + SwapPairs.otherHalf(day.kind())
                      + " within "
                      + SwapPairs.FARTHEST
                      + " days; a swap is a weekday off and a Saturday worked");
            });
    LocalDate decided = announcedThrough == null ? last : announcedThrough;
    try {
      return WorkingCalendar.of(
          CalendarSource.of(id, first, last, decided, List.copyOf(days.values())));
    } catch (IllegalArgumentException e) {
      throw problem(coverageLine, String.valueOf(e.getMessage()));
    }
  }

  private void accept(String text) {
    Matcher coverage = COVERAGE.matcher(text);
    Matcher announced = ANNOUNCED.matcher(text);
    if (coverage.matches()) {
      if (firstDay != null) {
        throw problem("the coverage is declared a second time");
      }
      firstDay = date(coverage.group(1));
      lastDay = date(coverage.group(2));
      coverageLine = line;
    } else if (announced.matches()) {
      if (announcedThrough != null) {
        throw problem("the last announced day is declared a second time");
      }
      announcedThrough = date(announced.group(1));
    } else if (DECLARATION.matcher(text).matches()) {
      throw problem(
          "'"
              + text
              + "' is not a declaration; expected '# coverage: FIRST..LAST' or"
              + " '# announced through: DATE'");
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
    if (cells.length != CELLS || text.indexOf('"') >= 0) {
      throw problem(
          text.indexOf('"') >= 0
              ? "a cell is quoted; names and sources are written without quotes and commas"
              : "expected " + CELLS + " cells, found " + cells.length);
    }
    LocalDate date = date(cells[0]);
    Integer earlier = lineOf.putIfAbsent(date, line);
    if (earlier != null) {
      throw problem(date + " stands already on line " + earlier);
    }
    if (cells[2].isBlank()) {
      throw problem("name_vi is empty; every day off has a Vietnamese name");
    }
    if (!EVIDENCE.contains(cells[7])) {
      throw problem("'" + cells[7] + "' is not one of " + EVIDENCE);
    }
    DayKind kind = constant(DayKind.class, cells[1]);
    DayStatus status = constant(DayStatus.class, cells[4]);
    Optional<LocalDate> announcedOn =
        cells[5].isEmpty() ? Optional.empty() : Optional.of(date(cells[5]));
    Optional<String> source = Optional.of(cells[6]).filter(name -> !name.isEmpty());
    try {
      days.put(
          date,
          new SpecialDay(
              date, kind, BilingualText.of(cells[2], cells[3]), status, announcedOn, source));
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }

  private void checkCovered(LocalDate date, int at, LocalDate first, LocalDate last) {
    if (date.isBefore(first) || date.isAfter(last)) {
      throw problem(at, date + " lies outside the coverage " + first + ".." + last);
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
    return problem(Math.max(line, 1), what);
  }

  private CalendarDataException problem(int at, String what) {
    return new CalendarDataException(file, at, what);
  }
}
