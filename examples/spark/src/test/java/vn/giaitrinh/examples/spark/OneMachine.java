package vn.giaitrinh.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;

/**
 * What one machine says of a file, without Spark: the answer that a cluster has to give.
 *
 * @param tally the tally of its cases
 * @param read what became of its lines
 */
record OneMachine(ComplianceTally tally, CaseFilesResult read) {
  static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  static AssessmentRecipe recipe() throws IOException {
    return AssessmentRecipe.of(
        InputFiles.read(Optional.empty(), "plan.json", Plan.class),
        InputFiles.read(Optional.empty(), "organization.json", OrganizationDirectory.class),
        AS_OF);
  }

  static OneMachine read(Path file) throws IOException {
    ComplianceTally tally = recipe().assessment().newTally();
    CaseFilesOptions options = CaseFilesOptions.builder().idsUnique(true).build();
    return new OneMachine(tally, CaseFiles.read(file, tally, options));
  }

  /** Returns how many rows the table of clocks of a summary has. */
  static long runsOfClocks(ComplianceSummary summary) {
    return summary.getClocks().stream().mapToLong(ClockSummary::total).sum();
  }
}
