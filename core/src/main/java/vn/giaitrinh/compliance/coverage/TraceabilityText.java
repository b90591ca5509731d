package vn.giaitrinh.compliance.coverage;

import java.util.List;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** A trace as text: a row for each clause, and what is wrong below. */
final class TraceabilityText {
  private static final String COLUMN = " | ";

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private TraceabilityText(Language language) {
    this.language = language;
  }

  static String render(Traceability trace, Language language) {
    return new TraceabilityText(language).render(trace);
  }

  private String render(Traceability trace) {
    line(words("Đối chiếu với ", "Traced against ") + trace.document().cite());
    line(
        words("Đã có nhiệm vụ thực hiện: ", "Answered: ")
            + trace.counts().covered()
            + "/"
            + trace.counts().listed());
    if (!trace.namedAsBasis()) {
      line(
          words(
              "Kế hoạch không viện dẫn văn bản này trong phần căn cứ.",
              "The plan does not name this document among those on which it rests."));
    }
    line("");
    line(
        String.join(
            COLUMN,
            words("Mục", "Clause"),
            words("Nội dung được giao", "What is to be done"),
            words("Nhiệm vụ của kế hoạch", "Tasks of the plan")));
    for (ClauseCoverage clause : trace.clauses()) {
      MandatedClause mandated = clause.clause();
      String tasks = clause.covered() ? ids(clause.tasks()) : words("CHƯA CÓ NHIỆM VỤ", "NO TASK");
      line(String.join(COLUMN, mandated.id().toString(), in(mandated.text()), tasks));
    }
    if (!trace.unsupportedClaims().isEmpty()) {
      line("");
      line(words("Viện dẫn không khớp:", "Claims that name no clause:"));
      for (UnsupportedClaim claim : trace.unsupportedClaims()) {
        line(
            String.join(
                COLUMN,
                claim.task().toString(),
                claim.mandate().clause().toString(),
                in(claim.problem().label())));
      }
    }
    if (!trace.tasksWithoutClaim().isEmpty()) {
      line("");
      line(
          words("Nhiệm vụ không viện dẫn văn bản này: ", "Tasks that claim nothing of it: ")
              + ids(trace.tasksWithoutClaim()));
    }
    return text.toString();
  }

  /** A title may hold a line end or the mark between columns, which would break the row. */
  private String in(BilingualText words) {
    return words.in(language).replaceAll("[\\s|]+", " ");
  }

  private static String ids(List<TaskId> tasks) {
    return String.join(", ", tasks.stream().map(TaskId::toString).toList());
  }

  private String words(String vi, String en) {
    return language == Language.VI ? vi : en;
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
