package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.finding.Finding;

/** Findings beyond those kept go to the sink that the caller gives: none is lost. */
class OtherFindingsTest {
  private static final List<CaseFile> FILES = files();

  private static List<CaseFile> files() {
    List<CaseFile> files = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      files.add(
          Samples.draft("GT-" + i, Samples.received("09-01"), Samples.accepted("09-20")).build());
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 60, 500})
  void kept_and_others_are_all(int most) {
    List<Finding> others = new ArrayList<>();
    ComplianceTally tally = Samples.assessment().findingsKept(most).build().newTally(others::add);
    FILES.forEach(tally::add);
    List<Finding> kept = tally.summarize().getFindings();
    List<Finding> all = Samples.findings(FILES.toArray(CaseFile[]::new));

    assertThat(kept).isEqualTo(all.subList(0, Math.min(most, all.size())));
    others.addAll(kept);
    assertThat(others).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 500})
  void parts_pass_on_to_the_sink_of_the_whole(int most) {
    List<Finding> others = new ArrayList<>();
    ComplianceTally whole = Samples.assessment().findingsKept(most).build().newTally(others::add);
    ComplianceTally part = whole.newPart();
    for (int i = 0; i < FILES.size(); i++) {
      (i % 3 == 0 ? part : whole).add(FILES.get(i));
    }
    others.addAll(whole.merge(part).summarize().getFindings());

    assertThat(others)
        .containsExactlyInAnyOrderElementsOf(Samples.findings(FILES.toArray(CaseFile[]::new)));
  }
}
