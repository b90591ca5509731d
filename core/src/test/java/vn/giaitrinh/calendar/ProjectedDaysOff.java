package vn.giaitrinh.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import vn.giaitrinh.text.BilingualText;

/**
 * Projects the days off of the years that are not announced yet: the statutory days of Bộ luật Lao
 * động 2019, Điều 112, with Tết from the last day of the lunar year to the 4th of the first month,
 * and days in lieu by Điều 111(3). Swaps cannot be projected.
 *
 * <p>{@link #main} writes the rows into the shipped file, after its announced ones:
 *
 * <pre>
 * mvn -q -pl core test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=vn.giaitrinh.calendar.ProjectedDaysOff
 * </pre>
 */
final class ProjectedDaysOff {
  static final int FIRST_YEAR = 2027;
  static final int LAST_YEAR = 2035;
  static final String MARK = "# projected:";

  private static final Path DATA =
      Path.of("src/main/resources/vn/giaitrinh/calendar/days-off-vn.csv");
  private static final String CODE = "Bộ luật Lao động 45/2019/QH14";
  private static final Holiday NEW_YEAR = statutory("Tết Dương lịch", "New Year's Day");
  private static final Holiday TET = statutory("Tết Nguyên đán", "Lunar New Year");
  private static final Holiday KINGS = statutory("Giỗ Tổ Hùng Vương", "Hung Kings' Day");
  private static final Holiday VICTORY = statutory("Ngày Chiến thắng", "Reunification Day");
  private static final Holiday LABOUR = statutory("Quốc tế lao động", "Labour Day");
  private static final Holiday NATIONAL = statutory("Quốc khánh", "National Day");
  private static final Holiday CULTURE =
      new Holiday(
          BilingualText.of("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"),
          DayStatus.PROVISIONAL,
          Optional.of(LocalDate.of(2026, 1, 7)),
          "Nghị quyết 80-NQ/TW");

  /** What a holiday row says beside its day. */
  private record Holiday(
      BilingualText name, DayStatus status, Optional<LocalDate> announcedOn, String source) {

    SpecialDay on(LocalDate date) {
      return day(date, DayKind.HOLIDAY, name);
    }

    SpecialDay inLieuOn(LocalDate date) {
      BilingualText inLieu =
          BilingualText.of("Nghỉ bù " + name.vi(), name.en().orElseThrow() + " (in lieu)");
      return day(date, DayKind.IN_LIEU, inLieu);
    }

    private SpecialDay day(LocalDate date, DayKind kind, BilingualText label) {
      return new SpecialDay(date, kind, label, status, announcedOn, Optional.of(source));
    }
  }

  private ProjectedDaysOff() {}

  /** Writes the projected rows anew. */
  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file()));
    int mark =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(MARK))
            .findFirst()
            .orElseThrow();
    List<String> kept = new ArrayList<>(lines.subList(0, mark + 1));
    kept.addAll(rows());
    Files.writeString(file(), String.join("\n", kept) + "\n");
  }

  static Path file() {
    return Files.exists(DATA) ? DATA : Path.of("core").resolve(DATA);
  }

  /** The rows of all projected years, in order. */
  static List<String> rows() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .mapToObj(ProjectedDaysOff::daysOff)
        .flatMap(List::stream)
        .map(ProjectedDaysOff::row)
        .toList();
  }

  static LocalDate lunar(int year, int month, int day) {
    return LocalDate.parse(
        VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
            .transform(net.time4j.PlainDate.class)
            .toString());
  }

  static List<SpecialDay> daysOff(int year) {
    SortedMap<LocalDate, Holiday> holidays = new TreeMap<>();
    holidays.put(LocalDate.of(year, 1, 1), NEW_YEAR);
    LocalDate tet = lunar(year, 1, 1);
    tet.minusDays(1).datesUntil(tet.plusDays(4)).forEach(day -> put(holidays, day, TET));
    put(holidays, lunar(year, 3, 10), KINGS);
    put(holidays, LocalDate.of(year, 4, 30), VICTORY);
    put(holidays, LocalDate.of(year, 5, 1), LABOUR);
    put(holidays, LocalDate.of(year, 9, 2), NATIONAL);
    put(holidays, dayBesideNationalDay(year), NATIONAL);
    put(holidays, LocalDate.of(year, 11, 24), CULTURE);
    SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
    Set<LocalDate> taken = new HashSet<>(holidays.keySet());
    holidays.forEach(
        (date, holiday) -> {
          if (!WeekPattern.isRest(date)) {
            days.put(date, holiday.on(date));
            return;
          }
          LocalDate inLieu = nextWorked(date, taken);
          taken.add(inLieu);
          days.put(inLieu, holiday.inLieuOn(inLieu));
        });
    return List.copyOf(days.values());
  }

  /**
   * The second day of Quốc khánh, one day before or after 2/9: a weekday, and of two the one that
   * makes the longer rest, then the earlier. The Prime Minister decides; from 2021 to 2026 each
   * decision agrees with this.
   */
  static LocalDate dayBesideNationalDay(int year) {
    LocalDate national = LocalDate.of(year, 9, 2);
    LocalDate before = national.minusDays(1);
    LocalDate after = national.plusDays(1);
    if (WeekPattern.isRest(before) || WeekPattern.isRest(after)) {
      return WeekPattern.isRest(before) ? after : before;
    }
    return national.getDayOfWeek() == DayOfWeek.THURSDAY ? after : before;
  }

  private static void put(SortedMap<LocalDate, Holiday> holidays, LocalDate date, Holiday holiday) {
    if (holidays.putIfAbsent(date, holiday) != null) {
      throw new IllegalStateException("Two holidays on " + date + "; the law does not say more");
    }
  }

  private static LocalDate nextWorked(LocalDate date, Set<LocalDate> taken) {
    LocalDate day = date.plusDays(1);
    while (WeekPattern.isRest(day) || taken.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static Holiday statutory(String vi, String en) {
    return new Holiday(BilingualText.of(vi, en), DayStatus.PROJECTED, Optional.empty(), CODE);
  }

  private static String row(SpecialDay day) {
    return String.join(
        ",",
        day.date().toString(),
        day.kind().name(),
        day.name().vi(),
        day.name().en().orElseThrow(),
        day.status().name(),
        day.announcedOn().map(LocalDate::toString).orElse(""),
        day.source().orElseThrow(),
        "computed");
  }
}
