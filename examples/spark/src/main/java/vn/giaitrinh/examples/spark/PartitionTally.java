package vn.giaitrinh.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.TallyState;
import vn.giaitrinh.json.GiaiTrinhJson;

/**
 * The tally of a part of the cases, as it goes from one machine to another.
 *
 * @param state the {@link TallyState} as JSON, of a size that does not grow with the cases
 * @param accounts the account of each split that is in it
 */
// The bytes are compared by nobody, and shared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record PartitionTally(byte[] state, List<SplitAccount> accounts) implements Serializable {

  static PartitionTally of(ComplianceTally tally, List<SplitAccount> accounts) {
    return new PartitionTally(GiaiTrinhJson.canonical(tally.state()), accounts);
  }

  ComplianceTally tally(Assessment assessment) throws IOException {
    ByteArrayInputStream json = new ByteArrayInputStream(state);
    return assessment.newTally(GiaiTrinhJson.read(json, "tally", TallyState.class));
  }

  PartitionTally merge(PartitionTally other, Assessment assessment) throws IOException {
    return of(
        tally(assessment).merge(other.tally(assessment)),
        Stream.concat(accounts.stream(), other.accounts.stream()).toList());
  }
}
