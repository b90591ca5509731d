package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.ParseWarning;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** A calendar, read back by a parser that is not ours. */
class IcsTest {
  private static final ReportOptions VI = ReportOptions.of(Language.VI);
  private static final int SEQUENCE = (int) LocalDate.of(2026, 9, 30).toEpochDay();

  @Test
  void each_reminder_with_a_day_is_an_event_of_that_day() {
    ICalendar calendar = read(Samples.summary(), VI);

    assertThat(calendar.getEvents().stream().map(IcsTest::entry).toList())
        .containsExactly(
            "20260918 20260919 Hồ sơ 2026-0007: Thực hiện việc giải trình (Văn phòng Sở)",
            "20260930 20261001 Hồ sơ 2026-0021: Thực hiện việc giải trình (Văn phòng Sở)",
            "20261005 20261006 Hồ sơ 2026-0033: Thực hiện việc giải trình (Văn phòng Sở)",
            "20261005 20261006 Nhiệm vụ 2b: Nhiệm vụ nêu trong Kế hoạch (Văn phòng Sở)",
            "20261007 20261008 Mốc: Nhiệm vụ nêu trong Kế hoạch (Văn phòng Sở)",
            "20260918 20260919 Chế độ báo cáo (kỳ 2026-Q3): Gửi kết quả về Văn phòng Sở"
                + " (Thanh tra Sở)",
            "20260929 20260930 Nhiệm vụ 1a: Nhiệm vụ nêu trong Kế hoạch (Thanh tra Sở)");
    assertThat(calendar.getEvents())
        .allSatisfy(
            event -> {
              assertThat(event.getDateStart().getValue().hasTime()).isFalse();
              assertThat(event.getTransparency().isTransparent()).isTrue();
              assertThat(event.getSequence().getValue()).isEqualTo(SEQUENCE);
              assertThat(event.getDateTimeStamp().getValue().toInstant())
                  .hasToString("2026-09-30T17:00:00Z");
            });
    assertThat(calendar.getEvents().stream().map(IcsTest::category).distinct())
        .containsExactly("Văn phòng Sở", "Thanh tra Sở");
  }

  @Test
  void what_has_no_day_is_a_to_do_without_one() {
    List<VTodo> toDos = read(Samples.summary(), VI).getTodos();

    assertThat(toDos).hasSize(1);
    assertThat(toDos.get(0).getSummary().getValue())
        .startsWith("Nhiệm vụ 1a: Nhiệm vụ nêu trong Kế hoạch (Phòng Hành chính tư pháp");
    assertThat(toDos.get(0).getDateStart()).isNull();
    assertThat(toDos.get(0).getDateDue()).isNull();
    assertThat(toDos.get(0).getStatus().isNeedsAction()).isTrue();
  }

  @Test
  void only_what_is_to_come_rings_three_days_before_and_on_the_day() {
    for (VEvent event : read(Samples.summary(), VI).getEvents()) {
      boolean over = day(event.getDateStart().getValue()).compareTo("20260930") < 0;
      List<Duration> rings =
          event.getAlarms().stream().map(VAlarm::getTrigger).map(one -> one.getDuration()).toList();

      assertThat(rings.stream().map(Duration::toString))
          .containsExactlyElementsOf(over ? List.of() : List.of("-P2DT16H", "PT8H"));
      assertThat(event.getAlarms())
          .allSatisfy(
              alarm -> {
                assertThat(alarm.getAction().isDisplay()).isTrue();
                assertThat(alarm.getDescription().getValue())
                    .isEqualTo(event.getSummary().getValue());
              });
    }
  }

  @Test
  void an_event_tells_all_that_its_reader_needs() {
    List<VEvent> events = read(Samples.summary(), VI).getEvents();

    assertThat(events.get(0).getDescription().getValue())
        .isEqualTo(
            """
            Đơn vị: Văn phòng Sở
            Tình trạng: Đã quá hạn
            Hạn: 18/09/2026
            Ngày làm việc: chậm 8
            Căn cứ: khoản 1 Điều 13 Nghị định 59/2019/NĐ-CP; khoản 2 Điều 13 Nghị định \
            59/2019/NĐ-CP
            Theo dõi, đôn đốc chung: Văn phòng Sở
            Kế hoạch thực hiện trách nhiệm giải trình năm 2026
            Kế hoạch số 154/KH-STP. Số liệu tính đến hết ngày 30/09/2026""");
    assertThat(events.get(5).getDescription().getValue())
        .contains("\nTheo dõi, đôn đốc: Phòng Hành chính tư pháp và Bổ trợ tư pháp\n");
  }

  @Test
  void the_calendar_says_what_it_is_and_what_it_leaves_out() {
    ICalendar calendar = read(Samples.summary(), ReportOptions.of(Language.EN));

    assertThat(calendar.getProductId().getValue()).isEqualTo("-//Giai Trinh//giaitrinh-report//EN");
    assertThat(calendar.getMethod().isPublish()).isTrue();
    assertThat(calendar.getNames().get(0).getValue())
        .isEqualTo("Due days: Plan for carrying out accountability in 2026");
    assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
        .isEqualTo("Due days: Plan for carrying out accountability in 2026");
    assertThat(calendar.getRefreshInterval().getValue()).hasToString("P1D");
    assertThat(calendar.getDescriptions().get(0).getValue())
        .contains("Department of Justice\n")
        .contains("Figures as of the end of 2026-09-30\n")
        .contains("The case files and reports behind this summary are made up")
        .contains("falls due in the next 5 working days, through 2026-10-07.")
        .contains("Department Office: Not shown here: 3.");
  }

  @Test
  void ids_are_unique_and_survive_another_due_day_title_and_language() {
    List<String> ids = ids(Samples.summary(), VI);

    assertThat(ids).hasSize(8).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    assertThat(ids(Samples.summary(), ReportOptions.of(Language.EN))).isEqualTo(ids);
    ComplianceSummary moved =
        IcsSamples.changed(
            Samples.summary(),
            one ->
                IcsSamples.dueOn(
                    one.kind() == ReminderKind.CASE
                        ? one
                        : IcsSamples.titled(one, BilingualText.of("Tên mới", "New title")),
                    LocalDate.of(2026, 10, 6)));
    assertThat(Samples.render(ReportFormat.ICS, moved, VI)).contains("Tên mới");
    assertThat(Set.copyOf(ids(moved, VI))).isEqualTo(Set.copyOf(ids));
  }

  @Test
  void another_plan_has_other_ids() {
    ComplianceSummary next =
        Samples.summary().toBuilder()
            .planTitle(BilingualText.of("Kế hoạch năm 2027", "Plan for 2027"))
            .build();

    assertThat(ids(next, VI)).doesNotContainAnyElementsOf(ids(Samples.summary(), VI));
  }

  @Test
  void clocks_and_runs_of_one_case_are_told_apart() {
    Reminder clock = Samples.summary().getReminders().units().get(0).reminders().get(0);
    Reminder other = IcsSamples.titled(clock, BilingualText.of("Thông báo", "Notice"));

    assertThat(ids(IcsSamples.of(clock, clock, other), VI)).hasSize(3).doesNotHaveDuplicates();
    assertThat(ids(IcsSamples.of(clock, clock, other), VI))
        .containsAll(ids(IcsSamples.of(other, clock), VI));
  }

  @Test
  void the_public_sees_no_case() {
    ReportOptions open = ReportOptions.builder().audience(Audience.PUBLIC).build();
    ICalendar calendar = read(Samples.summary(), open);

    assertThat(Samples.render(ReportFormat.ICS, Samples.summary(), open))
        .doesNotContain("2026-0007", "2026-0021", "2026-0033", "Hồ sơ 2026");
    assertThat(calendar.getEvents()).hasSize(4);
    assertThat(calendar.getTodos()).hasSize(1);
    assertThat(calendar.getDescriptions().get(0).getValue())
        .contains("Văn phòng Sở: Còn 6 nội dung không nêu ở đây.");
  }

  @Test
  void a_unit_has_a_calendar_of_its_own_with_the_same_ids() {
    ReportOptions one = ReportOptions.builder().addRemindedUnits(Samples.INSPECTORATE).build();
    ICalendar calendar = read(Samples.summary(), one);

    assertThat(calendar.getEvents().stream().map(IcsTest::category))
        .containsExactly("Thanh tra Sở", "Thanh tra Sở");
    assertThat(calendar.getNames().get(0).getValue()).startsWith("Thanh tra Sở: Hạn thực hiện: ");
    assertThat(ids(Samples.summary(), VI)).containsAll(ids(Samples.summary(), one));
  }

  @Test
  void a_calendar_without_reminders_still_is_one() {
    ReportOptions without =
        ReportOptions.builder().sections(Set.of(ReportSection.HEADLINE)).build();

    for (ICalendar calendar :
        List.of(read(Samples.empty(), VI), read(Samples.summary(), without))) {
      assertThat(calendar.getEvents()).isEmpty();
      assertThat(calendar.getTodos()).isEmpty();
      assertThat(calendar.getJournals()).hasSize(1);
      assertThat(calendar.getJournals().get(0).getSummary().getValue())
          .contains("Số liệu tính đến hết ngày");
    }
    assertThat(Samples.render(ReportFormat.ICS, Samples.empty(), VI))
        .contains("Không có nội dung nào cần đôn đốc.");
  }

  @ParameterizedTest
  @EnumSource
  void text_from_outside_adds_no_property_and_no_component(Language language) {
    String hostile = "x\r\nBEGIN:VEVENT\r\nUID:1\nATTACH:file:///etc\\n;X=1,\u2028\u0085\u000B\f y";
    ReportOptions options = ReportOptions.of(language);

    String calendar =
        Samples.render(ReportFormat.ICS, Samples.filledWith(hostile), options).replace("\r\n ", "");
    String harmless =
        Samples.render(ReportFormat.ICS, Samples.filledWith("abc"), options).replace("\r\n ", "");
    assertThat(names(calendar)).isEqualTo(names(harmless)).contains("SUMMARY");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(read(Samples.filledWith(hostile), options).getEvents().get(0).getCategories())
        .singleElement()
        .satisfies(category -> assertThat(category.getValues()).containsExactly(shown(hostile)));
  }

  private static String shown(String hostile) {
    return hostile.replaceAll("[\\r\\n\\f\\u2028\\u0085\\u000B]", " ");
  }

  private static List<String> names(String calendar) {
    return calendar.lines().map(line -> line.replaceFirst("[:;].*", "")).toList();
  }

  private static List<String> ids(ComplianceSummary summary, ReportOptions options) {
    ICalendar calendar = read(summary, options);
    List<String> ids = new ArrayList<>();
    calendar.getEvents().forEach(event -> ids.add(event.getUid().getValue()));
    calendar.getTodos().forEach(toDo -> ids.add(toDo.getUid().getValue()));
    return ids;
  }

  private static ICalendar read(ComplianceSummary summary, ReportOptions options) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    List<ICalendar> calendars =
        Biweekly.parse(Samples.render(ReportFormat.ICS, summary, options)).warnings(warnings).all();
    assertThat(warnings).allSatisfy(of -> assertThat(of).isEmpty());
    assertThat(calendars).hasSize(1);
    ValidationWarnings invalid = calendars.get(0).validate(ICalVersion.V2_0);
    assertThat(invalid.isEmpty()).as(invalid.toString()).isTrue();
    return calendars.get(0);
  }

  private static String entry(VEvent event) {
    return day(event.getDateStart().getValue())
        + " "
        + day(event.getDateEnd().getValue())
        + " "
        + event.getSummary().getValue();
  }

  private static String category(VEvent event) {
    return event.getCategories().stream()
        .flatMap(one -> one.getValues().stream())
        .collect(Collectors.joining());
  }

  private static String day(ICalDate date) {
    DateTimeComponents raw = date.getRawComponents();
    return Stream.of(raw.getYear(), raw.getMonth(), raw.getDate())
        .map(part -> part < 10 ? "0" + part : String.valueOf(part))
        .collect(Collectors.joining());
  }
}
