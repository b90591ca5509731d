package vn.giaitrinh.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The working calendars that ship with the SDK. */
public final class WorkingCalendars {
  private static final String VIETNAM_DATA = "days-off-vn.csv";

  private WorkingCalendars() {}

  /**
   * Returns the calendar of Vietnamese state agencies: official days off, days in lieu and swapped
   * Saturdays from 2018-12-31, announced through 2026-12-31 and projected from the Labour Code and
   * the lunar calendar through 2035-12-31.
   *
   * @return the calendar, provisional days off
   */
  public static WorkingCalendar vietnam() {
    return Vietnam.CALENDAR;
  }

  /**
   * Reads a calendar from data in the format of the shipped file: comment lines begin with {@code
   * #}, one of them is {@code # coverage: FIRST..LAST} and one may be {@code # announced through:
   * DATE}, then a header line, then a day a line.
   *
   * @param id the id of the calendar
   * @param file the name of the data, for error messages
   * @param data the data; the caller closes it
   * @return the calendar, provisional days off
   * @throws CalendarDataException if a line cannot be read
   * @throws IOException if the data cannot be read
   */
  public static WorkingCalendar read(String id, String file, Reader data) throws IOException {
    return DaysOffReader.read(id, file, data);
  }

  private static final class Vietnam {
    static final WorkingCalendar CALENDAR = load();

    private static WorkingCalendar load() {
      try (InputStream data = WorkingCalendars.class.getResourceAsStream(VIETNAM_DATA)) {
        if (data == null) {
          throw new IllegalStateException("The jar lacks its own resource " + VIETNAM_DATA);
        }
        return read("VN", VIETNAM_DATA, new InputStreamReader(data, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
