package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The explanation of a clock, compared whole. */
class ClockExplanationTest {

  @Test
  void tells_every_day_every_event_and_every_clause_in_english() {
    assertThat(
            explain("RECEIVED@08-20 ACCEPTED@08-27 EXTENDED@08-28+5", "INTAKE", "10-10")
                .render(Language.EN))
        .isEqualTo(
            """
            Notice of acceptance or refusal of the request
            Law applied: Explanation on request: Decree 59/2019/NĐ-CP, Chapter II
            Version: vn.nd-59-2019.explanation-requests@2026-11-23
            Limit: 5 working days [1]
            Verification: From a secondary source
            Review due from: 2026-07-01: Law 132/2025/QH15 amends the Anti-Corruption Law from 2026-07-01; its text on the duty to explain was not confirmed
            2026-08-20        Request received: counted from the next day [1]
            2026-08-21     1  Counted – Working day [2]
            2026-08-22     2  Counted – Swapped working Saturday: Makes up for 2026-08-31 (Bộ Nội vụ) [2]
            2026-08-23     2  Not counted – Weekly rest [3]
            2026-08-24     3  Counted – Working day [2]
            2026-08-25     4  Counted – Working day [2]
            2026-08-26     5  Counted – Working day [2]
            2026-08-26        Due
            2026-08-27        Request accepted: the clock stops [1]
            As of: 2026-10-10
            Status: Stopped
            Timeliness: Met late
            Days late: 1
            [1] Article 11, Decree 59/2019/NĐ-CP
            [2] Article 147, Civil Code 91/2015/QH13
            [3] Article 111, Labour Code 45/2019/QH14
            """);
  }

  @Test
  void weaves_suspension_extension_and_roll_into_the_days_in_vietnamese() {
    ClockExplanation explanation =
        explain(
            "EXTENDED@09-30+5 ACCEPTED@10-01 SUSPENDED@10-05 RESUMED@10-07 EXTENDED@10-08+20"
                + " SUSPENDED@10-12 RESUMED@10-12 WITHDRAWN@11-05 ANSWERED@11-06",
            "EXPLAIN",
            "11-10");

    assertThat(explanation.verify()).isTrue();
    assertThat(explanation.getClock().getTimeliness()).isEqualTo(Timeliness.NOT_APPLICABLE);
    assertThat(events(explanation))
        .containsExactly(
            "2026-09-30 Gia hạn 5 ngày, tính thêm 0 ngày: gia hạn khi thời hạn chưa tính hoặc đã"
                + " kết thúc",
            "2026-10-01 Tiếp nhận yêu cầu giải trình: bắt đầu tính từ ngày tiếp theo",
            "2026-10-05 Tạm đình chỉ: không tính từ ngày này",
            "2026-10-07 Tiếp tục giải trình: tiếp tục tính từ ngày này",
            "2026-10-08 Gia hạn 20 ngày, tính thêm 15 ngày: chỉ tính đến mức tối đa",
            "2026-10-12 Tạm đình chỉ: không tính từ ngày này",
            "2026-11-05 Rút yêu cầu: không còn phải thực hiện");
  }

  @Test
  void names_the_weak_calendar_and_the_limit_of_the_host() {
    RulePack pack =
        SlaCases.pack("test", SlaCases.explain(CalendarDays.of(15)).build())
            .build()
            .tightenedBy(
                HostLimit.of(
                    "EXPLAIN",
                    CalendarDays.of(10),
                    BilingualText.of(
                        "Quy chế giả định của Sở", "A made-up rule of the department")));
    SlaCheck check = SlaCheck.of(List.of(pack), WorkingCalendars.vietnam());
    ClockSnapshot clock =
        SlaCases.read(check, SlaCases.file("ACCEPTED@11-14"), "EXPLAIN", day("11-16"));

    assertThat(clock.explain().render(Language.VI))
        .contains("Thời hạn: 10 ngày [1]\n")
        .contains("Do đơn vị đặt: thay cho 15 ngày: Quy chế giả định của Sở\n")
        .contains("Lịch làm việc: ");
    assertThat(clock.explain().render(Language.EN))
        .contains("Set by host: in place of 15 days: A made-up rule of the department\n");
  }

  @Test
  void a_clock_without_a_due_date_is_explained_by_its_events() {
    ClockExplanation waiting = explain("", "EXPLAIN", "10-10");
    ClockExplanation paused = explain("ACCEPTED@10-05 SUSPENDED@10-06", "EXPLAIN", "10-10");

    assertThat(waiting.getLines()).isEmpty();
    assertThat(waiting.verify()).isTrue();
    assertThat(waiting.render(Language.VI)).contains("Trạng thái: Chưa tính\n");
    assertThat(events(paused)).hasSize(2);
    assertThat(paused.verify()).isTrue();
    assertThat(paused.toString()).contains("2026-10-06 Tạm đình chỉ: không tính từ ngày này");
  }

  @Test
  void tells_nothing_of_what_came_after_the_end_on_its_day() {
    assertThat(events(explain("ACCEPTED@10-05 ANSWERED@10-09 SUSPENDED@10-09", "EXPLAIN", "10-10")))
        .containsExactly(
            "2026-10-05 Tiếp nhận yêu cầu giải trình: bắt đầu tính từ ngày tiếp theo",
            "2026-10-09 Gửi văn bản giải trình: dừng tính");
    assertThat(events(explain("RECEIVED@10-05 ACCEPTED@10-09 REFUSED@10-09", "INTAKE", "10-10")))
        .containsExactly(
            "2026-10-05 Nhận yêu cầu: bắt đầu tính từ ngày tiếp theo",
            "2026-10-09 Tiếp nhận yêu cầu giải trình: dừng tính");
  }

  // Law 132/2025 is in force from 1 July 2026, and its text was not confirmed.
  @Test
  void says_that_the_law_is_to_be_reviewed_from_its_day_on() {
    assertThat(explain("RECEIVED@06-30", "INTAKE", "07-02").render(Language.VI))
        .doesNotContain("đối chiếu lại");
    assertThat(explain("RECEIVED@07-01", "INTAKE", "07-02").render(Language.VI))
        .contains("Phải đối chiếu lại từ: 01/07/2026: Luật 132/2025/QH15 sửa đổi");
    assertThat(explain("RECEIVED@06-30", "EXPLAIN", "07-02").render(Language.VI))
        .contains("Phải đối chiếu lại từ: 01/07/2026");
  }

  // The law says "thụ lý" of complaints and denunciations.
  @Test
  void says_the_word_of_the_law_on_the_kind_of_case() {
    ClockDefinition clock = SlaCases.explain(CalendarDays.of(30)).kind(CaseKind.COMPLAINT).build();
    SlaCheck check =
        SlaCheck.of(List.of(SlaCases.pack("test", clock).build()), WorkingCalendars.vietnam());
    ClockSnapshot read =
        SlaCases.read(
            check,
            SlaCases.file("ACCEPTED@10-05").toBuilder().kind(CaseKind.COMPLAINT).build(),
            "EXPLAIN",
            day("10-06"));

    assertThat(events(read.explain()))
        .containsExactly("2026-10-05 Thụ lý: bắt đầu tính từ ngày tiếp theo");
  }

  private static List<String> events(ClockExplanation explanation) {
    return explanation.getLines().stream()
        .filter(line -> line.running().isEmpty())
        .map(line -> line.date() + " " + line.words().vi())
        .filter(line -> !line.endsWith("Ngày hết hạn"))
        .toList();
  }

  private static ClockExplanation explain(String events, String clock, String asOf) {
    return SlaCases.read(SlaCases.LAW, SlaCases.file(events), clock, day(asOf)).explain();
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }
}
