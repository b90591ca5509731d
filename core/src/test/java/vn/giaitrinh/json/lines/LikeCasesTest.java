package vn.giaitrinh.json.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.finding.ReviewPattern;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.RejectedLine;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

/** Lines taken from their bytes, and those that look as if they could be. */
class LikeCasesTest {
  private static final Assessment ASSESSMENT =
      Assessment.builder()
          .plan(
              Plan.builder()
                  .id("p")
                  .issuer(UnitId.of("so"))
                  .title(BilingualText.of("Kế hoạch", "Plan"))
                  .build())
          .directory(OrganizationDirectory.builder().build())
          .calendar(WorkingCalendars.vietnam())
          .rulePacks(ShippedLaw.vietnam())
          .asOf(LocalDate.of(2026, 9, 30))
          .findingsKept(3)
          .casesKept(true)
          .build();

  private static String line(int number, String received, String accepted, String answered) {
    return "{\"id\":\"GT-2026/"
        + number
        + "\",\"kind\":\"EXPLANATION_REQUEST\",\"channel\":\"AFFECTED_PARTY\",\"leadUnit\":\"phong-"
        + number % 7
        + "\",\"points\":[{\"id\":\"1\",\"text\":\"Lý do số "
        + number
        + "\"}],\"events\":[{\"type\":\"RECEIVED\",\"on\":\""
        + received
        + "\"},{\"type\":\"ACCEPTED\",\"on\":\""
        + accepted
        + "\",\"notice\":\""
        + (1 + number)
        + "/TB-STP\"},{\"type\":\"ANSWERED\",\"on\":\""
        + answered
        + "\"}]}";
  }

  private static String line(int number) {
    LocalDate received = LocalDate.of(2026, 3, 2).plusDays(number % 100);
    return line(
        number,
        received.toString(),
        received.plusDays(3 + number % 4).toString(),
        received.plusDays(10 + number % 17).toString());
  }

  @Test
  void nearly_every_line_of_a_register_is_taken_from_its_bytes() {
    LikeCases cases = new LikeCases(ASSESSMENT.newTally());
    long taken =
        IntStream.range(0, 1_000)
            .mapToObj(LikeCasesTest::line)
            .filter(line -> takesOrReads(cases, line))
            .count();

    assertThat(taken).isBetween(950L, 999L);
  }

  private static boolean takesOrReads(LikeCases cases, String line) {
    ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes(List.of(line))), 1 << 20);
    try {
      if (cases.takesNext(lines)) {
        return true;
      }
      assertThat(lines.next()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cases.take(GiaiTrinhJson.mapper().readValue(line, CaseFile.class), lines);
    return false;
  }

  /** A case as a register has it, with what it asks about, who was to answer, and the answer. */
  private static String fullLine(int number) {
    LocalDate received = LocalDate.of(2026, 3, 2).plusDays(number % 100);
    LocalDate answered = received.plusDays(12 + number % 9);
    return "{\"id\":\"GT-2026/%1$d\",\"kind\":\"EXPLANATION_REQUEST\",\"channel\":\"AFFECTED_PARTY\","
            .formatted(number)
        + "\"receiptMode\":\"POST\",\"requester\":{\"kind\":\"INDIVIDUAL\",\"name\":\"Hư cấu %1$d\"},"
            .formatted(number)
        + "\"leadUnit\":\"phong-%d\",\"points\":[{\"id\":\"1\",\"text\":\"Lý do %d\"}],"
            .formatted(number % 7, number)
        + "\"relatedDecision\":{\"kind\":\"Quyết định\",\"number\":\"%d/QĐ-STP\",\"issuedOn\":\"%s\","
            .formatted(1 + number, received.minusDays(20))
        + "\"title\":\"Từ chối số %d\"},\"events\":[{\"type\":\"RECEIVED\",\"on\":\"%s\"},"
            .formatted(number, received)
        + "{\"type\":\"ACCEPTED\",\"on\":\"%s\",\"notice\":\"%d/TB-STP\"},"
            .formatted(received.plusDays(2), 1 + number)
        + "{\"type\":\"UNIT_ASSIGNED\",\"on\":\"%s\",\"unit\":\"phong-%d\",\"role\":\"LEAD\"},"
            .formatted(received.plusDays(3), number % 5)
        + "{\"type\":\"DRAFT_SUBMITTED\",\"on\":\"%s\",\"drafterPost\":\"Chuyên viên\"},"
            .formatted(received.plusDays(9))
        + "{\"type\":\"EXPLANATION_ISSUED\",\"on\":\"%s\",\"documentNumber\":\"%d/GT-STP\"},"
            .formatted(answered, 1 + number)
        + "{\"type\":\"ANSWERED\",\"on\":\"%s\",\"documentNumber\":\"%d/GT-STP\",\"mode\":\"%s\"}],"
            .formatted(answered, 1 + number, number % 2 == 0 ? "POST" : "ELECTRONIC")
        + "\"explanations\":[{\"number\":\"%d/GT-STP\",\"version\":1,\"issuedOn\":\"%s\","
            .formatted(1 + number, answered)
        + "\"signerPost\":\"Giám đốc\",\"signerAuthority\":\"DIRECT\",\"requesterStated\":true,"
        + "\"contentRequested\":\"Lý do từ chối %d\",\"explanation\":\"Trả lời %d\","
            .formatted(number, number)
        + "\"legalBases\":[{\"document\":{\"kind\":\"Luật\",\"number\":\"36/2018/QH14\"},\"article\":\"15\"}],"
        + "\"answeredPoints\":[\"1\"],\"sentOn\":\"%s\"}]}".formatted(answered);
  }

  static Stream<String> oddFullLines() {
    String plain = fullLine(500);
    String answered = "2026-03-17";
    String record = plain.substring(plain.indexOf("{\"number\":\"501/GT"), plain.lastIndexOf("]}"));
    return Stream.of(
        plain,
        plain.replace("\"receiptMode\":\"POST\"", "\"receiptMode\":\"ELECTRONIC\""),
        plain.replace("\"mode\":\"POST\"", "\"mode\":\"FAX\""),
        plain.replace("\"mode\":\"POST\"", "\"mode\":\"POSTAL\""),
        plain.replace("\"mode\":\"POST\"", "\"mode\":\"\""),
        plain.replace("Lý do từ chối 500", " "),
        plain.replace("Lý do từ chối 500", ""),
        plain.replace("Lý do từ chối 500", "\u3000"),
        plain.replace("Trả lời 500", " \u2003 "),
        plain.replace("phong-0\",\"role", "PHONG\",\"role"),
        plain.replace("phong-0\",\"role", "\",\"role"),
        plain.replace("\"LEAD\"", "\"SUPPORTING\""),
        plain.replace("Chuyên viên", "Giám đốc"),
        plain.replace("\"signerAuthority\":\"DIRECT\",", ""),
        plain.replace("\"answeredPoints\":[\"1\"]", "\"answeredPoints\":[]"),
        plain.replace("\"issuedOn\":\"" + answered, "\"issuedOn\":\"2026-03-16"),
        plain.replace("\"issuedOn\":\"" + answered, "\"issuedOn\":\"2026-09-30"),
        plain.replace("\"issuedOn\":\"" + answered, "\"issuedOn\":\"2026-10-01"),
        plain.replace("\"issuedOn\":\"" + answered, "\"issuedOn\":\"2026-02-30"),
        plain.replace("\"sentOn\":\"" + answered, "\"sentOn\":\"1999-01-01"),
        plain.replace("\"sentOn\"", "\"publishedOn\":\"2026-03-20\",\"sentOn\""),
        plain.replace("\"sentOn\"", "\"publishedOn\":\"2026-12-20\",\"sentOn\""),
        plain.replace("501/QĐ-STP", "x/QĐ-STP"),
        plain.replace("501/QĐ-STP", "5010000/QĐ-STP"),
        plain.replace(record, record + "," + record),
        plain.replace(record, record + "," + record.replace("501/GT", "502/GT")),
        plain.replace(
            record,
            record
                + ","
                + record
                    .replace("501/GT", "502/GT")
                    .replace("\"version\":1", "\"version\":2,\"supersedes\":\"501/GT-STP\"")));
  }

  @ParameterizedTest
  @MethodSource("oddFullLines")
  void an_odd_line_with_its_answer_is_tallied_or_rejected_as_it_is_alone(String odd)
      throws IOException {
    assertTalliedAsObjects(
        List.of(
            fullLine(1),
            fullLine(2),
            fullLine(3),
            odd,
            fullLine(4),
            odd.replace("500", "700").replace("501", "701"),
            odd.replace("501/GT", "502/GT"),
            fullLine(500)));
  }

  @Test
  void nearly_every_full_line_of_a_register_is_taken_from_its_bytes() throws IOException {
    LikeCases cases = new LikeCases(ASSESSMENT.newTally());
    List<String> lines = IntStream.range(0, 1_000).mapToObj(LikeCasesTest::fullLine).toList();

    assertThat(lines.stream().filter(line -> takesOrReads(cases, line)).count())
        .isBetween(950L, 999L);
    assertTalliedAsObjects(lines);
  }

  static Stream<String> oddLines() {
    String plain = line(500);
    return Stream.of(
        plain.replace("GT-2026/500", "GT 2026"),
        plain.replace("GT-2026/500", "-GT"),
        plain.replace("GT-2026/500", "x".repeat(64)),
        plain.replace("GT-2026/500", "x".repeat(65)),
        plain.replace("GT-2026/500", ""),
        plain.replace("GT-2026/500", "GT\\u002D1"),
        plain.replace("phong-3", "phong--3"),
        plain.replace("phong-3", "-phong"),
        plain.replace("phong-3", "PHONG"),
        plain.replace("phong-3", "p".repeat(65)),
        plain.replace("501/TB", "0501/TB"),
        plain.replace("501/TB", "1234567/TB"),
        plain.replace("501/TB", "/TB"),
        plain.replace("501/TB", "501a/TB"),
        plain.replace("Lý do số 500", ""),
        plain.replace("Lý do số 500", "x".repeat(200_000)),
        plain.replace("Lý do số 500", "Lý \\\"do\\\""),
        plain.replace("Lý do số 500", "Lý\tdo"),
        plain.replace("Lý do số 500", "Ly\u0301 do \uD83D\uDE00 \u0800 \uFFFD"),
        line(1, "2026-02-30", "2026-03-03", "2026-03-09"),
        line(1, "2026-13-01", "2026-03-03", "2026-03-09"),
        line(1, "2026-3-01", "2026-03-03", "2026-03-09"),
        line(1, "1999-12-31", "2026-03-03", "2026-03-09"),
        line(1, "2063-12-31", "2064-01-01", "2064-01-02"),
        line(1, "2036-12-31", "2037-01-04", "2037-01-11"),
        line(1, "2026-05-05", "2026-05-05", "2026-05-09"),
        line(1, "2026-05-05", "2026-05-05", "2026-05-05"),
        line(1, "2026-05-05", "2026-05-04", "2026-05-09"),
        line(1, "2026-05-05", "2026-05-06", "2026-10-01"),
        line(1, "2026-09-30", "2026-10-01", "2026-10-02"),
        line(1, "2026-10-01", "2026-10-02", "2026-10-03"),
        line(1, "2009-05-05", "2009-05-06", "2009-05-08"),
        plain.replace("\"kind\"", "\"id\":\"ANOTHER\",\"kind\""),
        plain.replace("\"kind\"", "\"later\":\"2026-01-01\",\"kind\""),
        plain.replace("}]}", ",\"recordedOn\":\"2026-08-01\"}]}"),
        plain.replace("}]}", ",\"id\":\"e3\"}]}"),
        plain.replace("}]}", "},{\"type\":\"VOIDED\",\"on\":\"2026-08-01\",\"eventId\":\"x\"}]}"),
        plain.replace("}]}", "},{\"type\":\"ANSWERED\",\"on\":\"2026-08-01\"}]}"),
        plain.replace("501/TB-STP", "501/TB-" + "S".repeat(50)),
        plain.replace("501/TB-STP", "123456/TB-" + "S".repeat(50)),
        plain.replace(
            "}]}",
            "},{\"type\":\"UNIT_ASSIGNED\",\"on\":\"2026-08-01\",\"unit\":\"thanh-tra\","
                + "\"role\":\"SUPPORTING\"}]}"),
        plain.replace(
            "}]}",
            "},{\"type\":\"UNIT_ASSIGNED\",\"on\":\"2026-08-01\",\"unit\":\"thanh-tra\","
                + "\"role\":\"LEAD\"}]}"),
        plain.replace(
            "\"leadUnit\"", "\"requester\":{\"kind\":\"GROUP\",\"groupSize\":12},\"leadUnit\""),
        plain.replace("}]}", "},{\"type\":\"CLOSED\",\"on\":\"2026-08-01\"}]}"),
        plain.replace("}]}", "}],\"links\":{\"duplicates\":[\"GT-2026/500\"]}}"),
        plain + " ",
        plain + "{}",
        plain.substring(0, plain.length() - 1),
        " " + plain,
        plain.replace(":", " : "));
  }

  @ParameterizedTest
  @MethodSource("oddLines")
  void an_odd_line_among_plain_ones_is_tallied_or_rejected_as_it_is_alone(String odd)
      throws IOException {
    assertTalliedAsObjects(
        List.of(
            line(1),
            line(2),
            line(3),
            odd,
            odd.replace("phong-3", "phong-4"),
            odd.replace("phong-3", "phong-5").replace("\"501/", "\"123456/"),
            line(4),
            odd,
            line(500),
            line(500)));
  }

  private static void assertTalliedAsObjects(List<String> lines) throws IOException {
    byte[] bytes = bytes(lines);
    ComplianceTally objects = ASSESSMENT.newTally();
    ComplianceTally streamed = ASSESSMENT.newTally();
    CaseFilesOptions options = CaseFilesOptions.builder().build();

    assertThat(CaseFiles.read(new ByteArrayInputStream(bytes), "lines", streamed, options))
        .isEqualTo(
            CaseFiles.read(new ByteArrayInputStream(bytes), "objects", objects::add, options));
    assertThat(streamed.state()).isEqualTo(objects.state());
  }

  @Test
  void a_text_longer_than_is_allowed_is_rejected_in_a_long_line_too() throws IOException {
    List<String> lines =
        List.of(line(1), line(2), line(500).replace("Lý do số 500", "x".repeat((1 << 20) + 5)));
    CaseFilesOptions options = CaseFilesOptions.builder().longestLine(1 << 23).build();
    ComplianceTally tally = ASSESSMENT.newTally();

    assertThat(
            CaseFiles.read(new ByteArrayInputStream(bytes(lines)), "lines", tally, options)
                .rejected())
        .extracting(RejectedLine::line)
        .containsExactly(3L);
  }

  @Test
  void a_pattern_of_another_tally_is_refused() {
    CaseFile file = GiaiTrinhJson.mapper().readValue(line(1), CaseFile.class);
    LineValues particulars = new LineValues();
    ReviewPattern pattern = ASSESSMENT.newTally().patternOf(file, particulars).orElseThrow();

    assertThatThrownBy(() -> ASSESSMENT.newTally().addLike(pattern, particulars))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The pattern of the case is that of another tally");
  }

  @Test
  void more_forms_than_are_kept_are_tallied_all_the_same() throws IOException {
    List<String> lines =
        IntStream.range(0, 12_000)
            .mapToObj(
                i ->
                    line(i)
                        .replace(
                            "\"kind\"",
                            "\"confidential\":false" + " ".repeat(i % 5_000) + ",\"kind\""))
            .toList();
    ComplianceTally objects = ASSESSMENT.newTally();
    ComplianceTally streamed = ASSESSMENT.newTally();
    CaseFilesOptions options = CaseFilesOptions.builder().build();
    CaseFiles.read(new ByteArrayInputStream(bytes(lines)), "objects", objects::add, options);
    CaseFiles.read(new ByteArrayInputStream(bytes(lines)), "lines", streamed, options);

    assertThat(streamed.state()).isEqualTo(objects.state());
  }

  private static byte[] bytes(List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lines.forEach(line -> bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return bytes.toByteArray();
  }
}
