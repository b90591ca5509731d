package vn.giaitrinh.examples.spark;

import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;

/** The tally of a stream, as the README shows it. */
final class CollectedTally {
  private CollectedTally() {}

  static ComplianceSummary summarize(Stream<CaseFile> cases, Assessment assessment) {
    // README: from here
    ComplianceTally tally = cases.parallel().collect(ComplianceTally.collector(assessment));
    return tally.summarize();
    // README: to here
  }
}
