package vn.giaitrinh.benchmark;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.sla.SlaCheck;

/**
 * The checks that a stream of cases is put to, clocks and all, and the constraints of the same case
 * by Hibernate Validator; each of a case file that is read already.
 */
@State(Scope.Benchmark)
public class CaseChecksBenchmark {
  private static final int CASES = 1 << 10;

  private final Validator bare = new BareValidator().validator();
  private final Assessment assessment = BenchmarkRecords.assessment();
  private final CaseReview review =
      CaseReview.of(SlaCheck.of(assessment.getRulePacks(), assessment.getCalendar()));
  private List<CaseFile> cases = List.of();
  private int next;

  /**
   * Reads the cases, in none of which a constraint is broken.
   *
   * @throws IOException if they cannot be written or read
   */
  @Setup
  public void read() throws IOException {
    Path file = Files.createTempFile("giaitrinh-cases", ".ndjson");
    try {
      BenchmarkRecords.write(file, CASES);
      cases = GiaiTrinhJson.readLines(file, CaseFile.class);
    } finally {
      Files.delete(file);
    }
    Agreement.check("cases", CASES, cases.size());
    for (int i = 0; i < CASES; i++) {
      Agreement.check("violations of case " + i, 0, hibernateValidator().size());
    }
  }

  /** Where the case stands, its three clocks, and the code of everything found in it. */
  @Benchmark
  public ReviewedCase giaiTrinh() {
    return review.review(nextCase(), BenchmarkRecords.AS_OF);
  }

  /** That no text is blank, and so on. */
  @Benchmark
  public Set<ConstraintViolation<CaseFile>> hibernateValidator() {
    return bare.validate(nextCase());
  }

  private CaseFile nextCase() {
    next = (next + 1) % CASES;
    return cases.get(next);
  }
}
