package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceArbitraries.Input;
import vn.giaitrinh.compliance.ComplianceArbitraries.Inputs;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.json.GiaiTrinhJson;

/** Cases read from lines, by one thread or several, are tallied as the objects themselves are. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 60)
class StreamedCasesProperties {
  private static final Assessment ASSESSMENT = Samples.assessment().findingsKept(1_000).build();
  private static final CaseFilesOptions OPTIONS = CaseFilesOptions.builder().build();

  @Property
  void lines_give_the_summary_of_the_objects(@ForAll(supplier = Inputs.class) Input input)
      throws IOException {
    ComplianceTally streamed = ASSESSMENT.newTally();
    CaseFilesResult read =
        CaseFiles.read(new ByteArrayInputStream(lines(input)), "random", streamed::add, OPTIONS);

    assertThat(read.cases()).isEqualTo(read.lines()).isEqualTo(input.cases().size());
    assertThat(streamed.summarize()).isEqualTo(tallied(input).summarize());
  }

  @Property(tries = 20)
  void threads_give_the_summary_of_the_objects(
      @ForAll(supplier = Inputs.class) Input input, @ForAll @IntRange(min = 1, max = 8) int threads)
      throws IOException {
    Path file = Files.createTempFile("cases", ".ndjson");
    try {
      Files.write(file, lines(input));
      ComplianceTally streamed = ASSESSMENT.newTally();
      CaseFiles.parallel(file, threads, streamed, OPTIONS);

      assertThat(streamed.summarize()).isEqualTo(tallied(input).summarize());
    } finally {
      Files.delete(file);
    }
  }

  private static ComplianceTally tallied(Input input) {
    ComplianceTally tally = ASSESSMENT.newTally();
    input.cases().forEach(tally::add);
    return tally;
  }

  private static byte[] lines(Input input) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (CaseFile caseFile : input.cases()) {
      lines.writeBytes(GiaiTrinhJson.mapper().writeValueAsBytes(caseFile));
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
