package vn.giaitrinh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.calendar.CalendarDataException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentNumberException;
import vn.giaitrinh.document.NumberingSystem;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.phrase.PhraseContext;
import vn.giaitrinh.schedule.phrase.TimingPhrases;
import vn.giaitrinh.schedule.recurrence.Recurrence;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.schedule.recurrence.RecurrenceRuleException;
import vn.giaitrinh.text.VietnameseText;

/** What each reader of text owes to any text. */
final class TextReadings {
  private static final int LONGEST_MESSAGE = 1_000;
  private static final int OCCURRENCES = 20;
  private static final PhraseContext PLAN = PhraseContext.of(2026, LocalDate.of(2026, 3, 25));
  private static final LocalDate START = LocalDate.of(2026, 1, 31);

  private TextReadings() {}

  static void documentNumber(String text) {
    try {
      DocumentNumber number = DocumentNumber.parse(text);
      assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
      assertThat(number).hasToString(composed(number));
    } catch (DocumentNumberException e) {
      assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(LONGEST_MESSAGE);
    }
  }

  private static String composed(DocumentNumber number) {
    String serial = number.getSerial().orElse("");
    if (number.getSystem() == NumberingSystem.PARTY) {
      return serial + "-" + number.getSymbol();
    }
    String year =
        number.getYear().isPresent() ? "%04d/".formatted(number.getYear().getAsInt()) : "";
    return serial + "/" + year + number.getSymbol();
  }

  static void recurrenceRule(String text) {
    try {
      RecurrenceRule rule = RecurrenceRule.parse(text);
      assertThat(RecurrenceRule.parse(rule.toString())).isEqualTo(rule);
      assertThat(rule.inWords().vi()).isNotBlank();
      assertThat(rule.inWords().en()).isPresent();
      expand(rule.startingOn(START));
    } catch (RecurrenceRuleException e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }

  private static void expand(Recurrence recurrence) {
    List<LocalDate> days = recurrence.occurrences().limit(OCCURRENCES).toList();
    assertThat(days).isSorted().doesNotHaveDuplicates().allMatch(day -> !day.isBefore(START));
    if (!days.isEmpty()) {
      LocalDate last = days.get(days.size() - 1);
      assertThat(recurrence.occurrencesIn(START, last)).isEqualTo(days);
      assertThat(recurrence.next(START.minusDays(1))).contains(days.get(0));
      assertThat(recurrence.previous(last.plusDays(1))).contains(last);
    }
  }

  static void timingPhrase(String text) {
    Timing timing = TimingPhrases.parse(text, PLAN);
    assertThat(timing.raw()).isEqualTo(VietnameseText.normalize(text));
    assertThat(TimingPhrases.parse(timing.raw(), PLAN)).isEqualTo(timing);
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      byte[] stored = GiaiTrinhJson.canonical(timing);
      assertThat(GiaiTrinhJson.mapper().readValue(stored, Timing.class)).isEqualTo(timing);
    }
  }

  static void daysOff(Reader text) throws IOException {
    try {
      WorkingCalendar calendar = WorkingCalendars.read("VN", "days.csv", text);
      assertThat(calendar.getListedDays())
          .allSatisfy(
              day -> {
                assertThat(calendar.covers(day.date())).isTrue();
                assertThat(calendar.statusOf(day.date())).isEqualTo(day.status());
              });
      assertThat(calendar.workingDaysBetween(calendar.getFirstDay(), calendar.getLastDay()))
          .isNotNegative();
    } catch (CalendarDataException e) {
      assertThat(e.getMessage()).contains("days.csv");
    }
  }
}
