package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceArbitraries.Input;
import vn.giaitrinh.compliance.ComplianceArbitraries.Inputs;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.json.GiaiTrinhJson;

/**
 * Lines that differ from others in ids, units, days and words only are tallied as case files are,
 * whatever else is among them.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 40)
class LikeCasesProperties {
  private static final Pattern DAY = Pattern.compile("\"on\":\"(\\d{4}-\\d\\d-\\d\\d)\"");
  private static final CaseFilesOptions OPTIONS = CaseFilesOptions.builder().build();
  private static final int VARIANTS = 6;

  @Property
  void variants_of_a_case_are_tallied_as_case_files(
      @ForAll(supplier = Inputs.class) Input input, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    for (int kept : new int[] {0, 7, 1_000}) {
      assertSame(lines(input, random), kept);
    }
  }

  @Property
  void damaged_lines_are_told_as_they_are_otherwise(
      @ForAll(supplier = Inputs.class) Input input, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] lines = lines(input, random);
    for (int i = 0; i < 20 && lines.length > 0; i++) {
      lines[random.nextInt(lines.length)] = (byte) random.nextInt(256);
    }

    assertSame(lines, 30);
  }

  private static void assertSame(byte[] lines, int findingsKept) throws IOException {
    Assessment assessment = Samples.assessment().findingsKept(findingsKept).casesKept(true).build();
    ComplianceTally objects = assessment.newTally();
    ComplianceTally streamed = assessment.newTally();
    CaseFilesResult asObjects =
        CaseFiles.read(new ByteArrayInputStream(lines), "objects", objects::add, OPTIONS);
    CaseFilesResult asLines =
        CaseFiles.read(new ByteArrayInputStream(lines), "lines", streamed, OPTIONS);

    assertThat(asLines).isEqualTo(asObjects);
    assertThat(streamed.state()).isEqualTo(objects.state());
    assertThat(streamed.summarize()).isEqualTo(objects.summarize());
  }

  /** Each case, and others like it on other days and of other units, in any order. */
  private static byte[] lines(Input input, Random random) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (CaseFile caseFile : input.cases()) {
      String line = GiaiTrinhJson.mapper().writeValueAsString(caseFile);
      lines.add(line);
      for (int i = 0; i < VARIANTS; i++) {
        lines.add(variant(line, number++, random));
      }
    }
    Collections.shuffle(lines, random);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lines.forEach(line -> bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return bytes.toByteArray();
  }

  private static String variant(String line, int number, Random random) {
    int shift = random.nextInt(60) - 30;
    boolean each = random.nextBoolean();
    return DAY.matcher(line)
        .replaceAll(
            (MatchResult day) ->
                "\"on\":\""
                    + LocalDate.parse(day.group(1)).plusDays(each ? random.nextInt(5) : shift)
                    + "\"")
        .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"V-" + number + "\"")
        .replaceFirst("phong-\\d\\d", "phong-0" + (1 + random.nextInt(9)));
  }
}
