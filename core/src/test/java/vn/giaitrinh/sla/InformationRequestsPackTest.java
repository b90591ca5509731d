package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.document.LegalReference;

/** The numbers that ship, against Luật Tiếp cận thông tin 104/2016/QH13, Điều 29 to 31. */
class InformationRequestsPackTest {
  private static final RulePack PACK = ShippedPacks.pack("information-requests");

  // Điều 29, in person: at once; complex 10 working days and at most 10 days more. Điều 30,
  // electronic: 3; complex 15 and at most 15 days. Điều 31, by post: 5; complex the same.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "IN_PERSON, ORDINARY, do đơn vị đặt, -, 29, SECONDARY_SOURCE",
        "ELECTRONIC, ORDINARY, 3 ngày làm việc, -, 30, SECONDARY_SOURCE",
        "POST, ORDINARY, 5 ngày làm việc, -, 31, SECONDARY_SOURCE",
        "IN_PERSON, COMPLEX, 10 ngày làm việc, 10 ngày, 29, UNVERIFIED",
        "ELECTRONIC, COMPLEX, 15 ngày làm việc, 15 ngày, 30, UNVERIFIED",
        "POST, COMPLEX, 15 ngày làm việc, 15 ngày, 31, SECONDARY_SOURCE",
        "POST, ESPECIALLY_COMPLEX, 15 ngày làm việc, 15 ngày, 31, SECONDARY_SOURCE"
      })
  void is_provided_by_the_way_of_asking_and_complexity(
      ReceiptMode mode,
      Complexity complexity,
      String limit,
      String extension,
      String article,
      Verification verification) {
    LimitRule rule = rule("PROVIDE", request("RECEIVED@10-05", mode, complexity));

    assertThat(rule.inWords().vi()).isEqualTo(limit);
    assertThat(rule.getExtension().map(one -> one.getMax().inWords().vi()).orElse(null))
        .isEqualTo(extension);
    assertThat(rule.getBasis())
        .containsExactly(LegalReference.of("Luật", "104/2016/QH13", article));
    assertThat(rule.getVerification()).isEqualTo(verification);
    assertThat(rule.getExtension().map(ExtensionRule::getVerification).orElse(verification))
        .isEqualTo(verification);
  }

  // Điều 31: the extension is notified within the limit. Of Điều 29 and 30 this was not read.
  @Test
  void an_extension_by_post_asks_for_a_notice() {
    assertThat(
            rule("PROVIDE", request("RECEIVED@10-05", ReceiptMode.POST, Complexity.COMPLEX))
                .getExtension()
                .orElseThrow()
                .isRequiresNotice())
        .isTrue();
  }

  // Điều 30 and 31: 3 working days for a notice of the time needed, where the request is complex.
  @ParameterizedTest
  @CsvSource({
    "ELECTRONIC, COMPLEX, true",
    "POST, COMPLEX, true",
    "IN_PERSON, COMPLEX, false",
    "ELECTRONIC, ORDINARY, false",
    "POST, ORDINARY, false"
  })
  void a_notice_is_owed_of_a_complex_request_that_was_not_made_in_person(
      ReceiptMode mode, Complexity complexity, boolean owed) {
    CaseFile file = request("RECEIVED@10-05", mode, complexity);

    assertThat(ShippedPacks.clock(PACK, "NOTICE").appliesTo(file)).isEqualTo(owed);
    if (owed) {
      assertThat(rule("NOTICE", file).inWords().vi()).isEqualTo("3 ngày làm việc");
    }
  }

  // From Monday 5 October 2026: 3 working days are Thursday 8, 5 Monday 12, 10 Monday 19, 15 Monday
  // 26 October. The days of an extension run from there, and are calendar days: 15 more are
  // Tuesday 10 November, 10 after the 19th Thursday 29 October.
  @ParameterizedTest
  @CsvSource({
    "RECEIVED@10-05, NOTICE, POST, COMPLEX, 2026-10-08",
    "RECEIVED@10-05, PROVIDE, ELECTRONIC, ORDINARY, 2026-10-08",
    "RECEIVED@10-05, PROVIDE, POST, ORDINARY, 2026-10-12",
    "RECEIVED@10-05, PROVIDE, IN_PERSON, COMPLEX, 2026-10-19",
    "RECEIVED@10-05 EXTENDED@10-16+10!, PROVIDE, IN_PERSON, COMPLEX, 2026-10-29",
    "RECEIVED@10-05, PROVIDE, POST, COMPLEX, 2026-10-26",
    "RECEIVED@10-05 EXTENDED@10-20+15, PROVIDE, POST, COMPLEX, 2026-11-10",
    "RECEIVED@10-05 EXTENDED@10-20+15!, PROVIDE, POST, COMPLEX, 2026-10-26"
  })
  void is_due_on_the_day_that_the_calendar_gives(
      String events, String clock, ReceiptMode mode, Complexity complexity, LocalDate due) {
    ClockSnapshot snapshot =
        SlaCases.read(SlaCases.LAW, request(events, mode, complexity), clock, day());

    assertThat(snapshot.lastDay()).contains(due);
  }

  @Test
  void information_given_within_the_time_for_the_notice_needs_no_notice() {
    CaseFile file = request("RECEIVED@10-05 ANSWERED@10-07", ReceiptMode.POST, Complexity.COMPLEX);

    assertThat(SlaCases.read(SlaCases.LAW, file, "NOTICE", day()).getTimeliness())
        .isEqualTo(Timeliness.NOT_APPLICABLE);
    assertThat(SlaCases.read(SlaCases.LAW, file, "PROVIDE", day()).getTimeliness())
        .isEqualTo(Timeliness.MET);
  }

  // "Cung cấp ngay" is no number of days; and without the way of asking none can be told.
  @Test
  void what_has_no_number_waits_for_the_host_and_is_never_silent() {
    CaseFile inPerson = request("RECEIVED@10-05", ReceiptMode.IN_PERSON, Complexity.ORDINARY);
    CaseFile unsaid = ShippedPacks.file(CaseKind.INFORMATION_REQUEST, "RECEIVED@10-05").build();

    for (CaseFile file : List.of(inPerson, unsaid)) {
      assertThat(SlaCases.LAW.read(file, day()).unread())
          .singleElement()
          .satisfies(
              unread -> {
                assertThat(unread.clock().getId()).isEqualTo("PROVIDE");
                assertThat(unread.reason()).isEqualTo(UnreadReason.LIMIT_NOT_SET);
              });
    }
  }

  private static LocalDate day() {
    return LocalDate.of(2026, 10, 30);
  }

  private static LimitRule rule(String clock, CaseFile file) {
    return ShippedPacks.rule(ShippedPacks.clock(PACK, clock), file).orElseThrow();
  }

  private static CaseFile request(String events, ReceiptMode mode, Complexity complexity) {
    return ShippedPacks.file(CaseKind.INFORMATION_REQUEST, events)
        .receiptMode(mode)
        .complexity(complexity)
        .build();
  }
}
