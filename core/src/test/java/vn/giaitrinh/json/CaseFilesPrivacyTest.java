package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is damaged in a case file, what is said of it names nobody. */
class CaseFilesPrivacyTest {
  private static final List<String> PERSONAL =
      List.of("Người", "hư cấu", "Địa chỉ", "0900000000", "authorization\":\"01");

  @Test
  void a_damaged_line_is_rejected_without_its_personal_data() throws IOException {
    byte[] line = caseOnOneLine();
    List<String> told = new ArrayList<>();
    CaseFilesOptions options = CaseFilesOptions.builder().mostRejected(1).build();
    for (int at = 0; at < line.length; at++) {
      if ("\"{}[]:,".indexOf(line[at]) >= 0) {
        for (byte[] damaged : List.of(without(line, at), Arrays.copyOf(line, at))) {
          BulkCases.read(damaged, one -> {}, options).rejected().stream()
              .map(RejectedLine::toString)
              .forEach(told::add);
        }
      }
    }

    assertThat(told)
        .hasSizeGreaterThan(1000)
        .allSatisfy(one -> assertThat(one).doesNotContain(PERSONAL));
  }

  @Test
  void a_text_that_lost_its_place_is_not_told_as_a_field() throws IOException {
    String line = "{\"requester\":{\"kind\":\"INDIVIDUAL\",\"Nguyễn Thị Hư Cấu\":\"0900000000\"}}";

    assertThat(
            BulkCases.read(BulkCases.utf8(line), one -> {}, CaseFilesOptions.builder().build())
                .rejected())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path()).isEqualTo("$.requester.?");
              assertThat(one.problem()).contains("unknown field '?'; allowed are");
            });
  }

  private static byte[] caseOnOneLine() throws IOException {
    return Files.readString(Path.of("src/test/resources/wire/case.json"))
        .replace("\"telephone\": \"000\"", "\"telephone\": \"0900000000\"")
        .replaceAll("\\s*\n\\s*", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] without(byte[] line, int at) {
    byte[] rest = Arrays.copyOf(line, line.length - 1);
    System.arraycopy(line, at + 1, rest, at, rest.length - at);
    return rest;
  }
}
