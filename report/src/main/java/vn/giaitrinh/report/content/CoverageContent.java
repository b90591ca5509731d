package vn.giaitrinh.report.content;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.compliance.coverage.UnsupportedClaim;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.plan.TaskId;

/** How far the plan carries out the documents above it, put into words. */
public final class CoverageContent {
  private final Content content;
  private final Coverage coverage;
  private final Map<String, DutySummary> parts;

  /**
   * Puts the coverage of a summary into words.
   *
   * @param content the summary and its reader
   */
  public CoverageContent(Content content) {
    this.content = content;
    this.coverage = content.summary().getCoverage();
    this.parts = new DutyContent(content).byPath();
  }

  /** {@return true if the plan rests on a document above it, or claims to} */
  public boolean isThere() {
    return !coverage.documents().isEmpty() || !coverage.unsupportedClaims().isEmpty();
  }

  /** {@return true if the clauses of some document are listed} */
  public boolean isListed() {
    return coverage.counts().listed() > 0;
  }

  /**
   * Returns how many clauses of a document are carried out.
   *
   * @param document the document
   * @return how many of how many, or that they are not listed
   */
  public String covered(DocumentCoverage document) {
    return document.listed()
        ? content.share(document.counts().covered(), document.counts().listed())
        : content.say(Label.NOT_LISTED);
  }

  /**
   * Returns a claim that no document bears out.
   *
   * @param claim the claim
   * @return the claim in words, and why
   */
  public String claim(UnsupportedClaim claim) {
    return content.say(
        Label.CLAIM,
        number(claim.task()),
        claim.mandate().clause(),
        claim.mandate().document(),
        content.say(claim.problem().label()));
  }

  /** {@return the tasks that claim no clause, counted as long as no clause is listed} */
  public Optional<String> withoutMandate() {
    if (coverage.tasksWithoutMandate().isEmpty()) {
      return Optional.empty();
    }
    String tasks =
        isListed()
            ? coverage.tasksWithoutMandate().stream()
                .map(this::number)
                .collect(Collectors.joining(", "))
            : content.number(coverage.tasksWithoutMandate().size());
    return Optional.of(content.say(Label.WITHOUT_MANDATE, tasks));
  }

  private String number(TaskId task) {
    return Optional.ofNullable(parts.get(ObligationSubject.ofTask(task).toString()))
        .map(DutySummary::label)
        .orElse(task.value());
  }
}
