package vn.giaitrinh.examples.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.TooManyRejectedException;

/**
 * The reading of a split into a tally: the work of an executor.
 *
 * @param recipe what to assess by
 * @param repeated the lines that give a case again
 */
record SplitReading(Broadcast<AssessmentRecipe> recipe, Broadcast<Set<LinePlace>> repeated)
    implements CaseSource.Reading<PartitionTally> {
  private static final CaseFilesOptions OPTIONS =
      CaseFilesOptions.builder().mostRejected(LineAccount.MOST_REFUSED).build();

  @Override
  public Iterator<PartitionTally> read(CaseSplit split) throws IOException {
    ComplianceTally tally = recipe.value().assessment().newTally();
    PartitionTally part = PartitionTally.of(tally, List.of(account(split, tally)));
    return List.of(part).iterator();
  }

  private SplitAccount account(CaseSplit split, ComplianceTally tally) throws IOException {
    CaseLines lines = new CaseLines(split, repeated.value());
    try {
      return SplitAccount.of(
          split.begin(),
          CaseFiles.read(lines, split.begin().file(), tally, OPTIONS),
          lines.passedOver());
    } catch (TooManyRejectedException e) {
      // Not the fault of this machine: Spark would try again on others, to the same end.
      return SplitAccount.ofTooMany(split.begin(), e);
    }
  }
}
