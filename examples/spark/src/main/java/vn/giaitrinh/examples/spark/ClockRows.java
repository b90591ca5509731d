package vn.giaitrinh.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.sla.SlaCheck;

/** The rows of a split, made as Spark asks for them: those of a batch of lines are in memory. */
final class ClockRows implements Iterator<Row> {
  private static final int LINES_AT_ONCE = 500;
  private static final CaseFilesOptions OPTIONS =
      CaseFilesOptions.builder().mostRejected(LINES_AT_ONCE).build();

  private final CaseLines lines;
  private final Assessment assessment;
  private final CaseReview review;
  private final Queue<Row> rows = new ArrayDeque<>();

  ClockRows(CaseLines lines, Assessment assessment) {
    this.lines = lines;
    this.assessment = assessment;
    this.review = CaseReview.of(SlaCheck.of(assessment.getRulePacks(), assessment.getCalendar()));
  }

  @Override
  public boolean hasNext() {
    while (rows.isEmpty() && lines.openBatch(LINES_AT_ONCE)) {
      try {
        CaseFiles.read(lines, "lines", this::add, OPTIONS);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return !rows.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The split has no more rows");
    }
    return rows.remove();
  }

  private void add(CaseFile caseFile) {
    ReviewedCase reviewed = review.review(caseFile, assessment.getAsOf());
    // The summary counts no clocks of a case that was not yet received.
    if (reviewed.getState().group().isPresent()) {
      rows.addAll(ClockTable.rows(reviewed));
    }
  }
}
