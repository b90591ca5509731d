package vn.giaitrinh.schedule.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Anchor;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.VietnameseText;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class TimingPhrasesProperties {
  private static final PhraseContext PLAN = PhraseContext.of(2026, LocalDate.of(2026, 3, 25));
  private static final String[] WORDS = {
    "thường xuyên",
    "quý",
    "I",
    "IV",
    "tháng",
    "năm",
    "ngày",
    "6",
    "31",
    "2026",
    "/",
    "-",
    ".",
    ",",
    ";",
    "(",
    ")",
    ":",
    "và",
    "trước",
    "chậm nhất",
    "hằng",
    "định kỳ",
    "kể từ",
    "đến",
    "từ",
    "trong",
    "khi có yêu cầu",
    "theo",
    "kế hoạch",
    "nếu trùng ngày nghỉ thì",
    "ngày làm việc",
    "tiếp theo",
    "cuối",
    "thứ",
    "tuần",
    "một lần",
    "30/2",
    "không quá",
    "hoàn thành",
    "x",
    "lần"
  };

  @Property
  void no_text_fails_and_its_words_are_kept(@ForAll("soups") String text) {
    Timing timing = TimingPhrases.parse(text, PLAN);

    assertThat(timing.raw()).isEqualTo(VietnameseText.normalize(text));
    assertThat(timing.inWords().vi()).isNotEmpty();
  }

  @Property
  void no_text_of_any_characters_fails(@ForAll @StringLength(max = 60) String text) {
    assertThat(TimingPhrases.parse(text, PLAN).raw()).isEqualTo(VietnameseText.normalize(text));
  }

  @Property
  void form_and_case_do_not_matter(@ForAll("soups") String text) {
    String meaning = TimingMeaning.of(TimingPhrases.parse(text, PLAN));
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    Timing capitals = TimingPhrases.parse(text.toUpperCase(Locale.ROOT), PLAN);

    assertThat(TimingMeaning.of(TimingPhrases.parse(decomposed, PLAN))).isEqualTo(meaning);
    assertThat(TimingMeaning.of(capitals)).isEqualToIgnoringCase(meaning);
  }

  @Property
  void a_window_in_words_is_read_back(
      @ForAll Precision precision,
      @ForAll @IntRange(min = 1900, max = 2190) int year,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(max = 8) int more) {
    int months =
        switch (precision) {
          case YEAR -> 12;
          case HALF_YEAR -> 6;
          case QUARTER -> 3;
          case MONTH, DAY -> 1;
        };
    LocalDate in = LocalDate.ofYearDay(year, day);
    YearMonth first = YearMonth.of(year, (in.getMonthValue() - 1) / months * months + 1);
    Window window =
        precision == Precision.DAY
            ? Window.ofDays(in, in.plusDays(more))
            : new Window(
                "",
                first.atDay(1),
                first.plusMonths((more + 1L) * months - 1).atEndOfMonth(),
                precision);

    assertIsReadBack(window);
  }

  @Property
  void a_deadline_and_a_start_in_words_are_read_back(
      @ForAll @IntRange(min = 1900, max = 2190) int year,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    LocalDate date = LocalDate.ofYearDay(year, day);

    assertIsReadBack(Deadline.onOrBefore(date));
    assertIsReadBack(Ongoing.of("", date));
  }

  @Property
  void a_day_before_is_one_less_than_the_day(@ForAll @IntRange(min = 1, max = 365) int day) {
    LocalDate date = LocalDate.ofYearDay(2026, day);
    String words = date.getDayOfMonth() + "/" + date.getMonthValue();

    assertThat(TimingPhrases.parse("trước ngày " + words, PLAN).latestDay())
        .contains(date.minusDays(1));
    assertThat(TimingPhrases.parse("chậm nhất ngày " + words + "/2026", PLAN).latestDay())
        .contains(date);
  }

  @Property
  void a_simple_rule_in_words_is_read_back(
      @ForAll("rules") RecurrenceRule rule, @ForAll Roll roll) {
    assertIsReadBack(new Recurring("", Optional.of(rule), Optional.empty(), roll));
  }

  @Property
  void a_term_in_words_is_read_back(
      @ForAll @IntRange(min = 1, max = 999) int amount, @ForAll Anchor anchor) {
    for (TimeLimit limit :
        List.<TimeLimit>of(WorkingDays.of(amount), CalendarDays.of(amount), Months.of(amount))) {
      assertIsReadBack(
          anchor == Anchor.OTHER
              ? new AfterEvent("", limit, anchor, Optional.of("ngày có kết luận"))
              : AfterEvent.of(limit, anchor));
    }
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(WORDS).list().ofMaxSize(12).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<RecurrenceRule> rules() {
    Arbitrary<String> cycles =
        Arbitraries.integers()
            .between(1, 12)
            .flatMap(
                n ->
                    Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
                        .map(frequency -> "FREQ=" + frequency + ";INTERVAL=" + n));
    Arbitrary<String> monthDays = numbers(31).map(days -> "FREQ=MONTHLY;BYMONTHDAY=" + days);
    Arbitrary<String> yearDays =
        numbers(12)
            .flatMap(
                months ->
                    Arbitraries.integers()
                        .between(1, 28)
                        .map(day -> "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + day));
    Arbitrary<String> weekdays =
        Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SA", "SU")
            .flatMap(
                day ->
                    Arbitraries.of("FREQ=WEEKLY;BYDAY=", "FREQ=MONTHLY;BYDAY=2")
                        .map(rule -> rule + day));
    return Arbitraries.oneOf(cycles, monthDays, yearDays, weekdays).map(RecurrenceRule::parse);
  }

  private static Arbitrary<String> numbers(int most) {
    return Arbitraries.integers()
        .between(1, most)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            numbers ->
                String.join(
                    ",", numbers.stream().map(number -> Integer.toString(number)).toList()));
  }

  private static void assertIsReadBack(Timing timing) {
    String words = timing.inWords().vi();

    assertThat(PhraseParts.withWords(TimingPhrases.parse(words, PLAN), ""))
        .as(words)
        .isEqualTo(timing);
  }
}
