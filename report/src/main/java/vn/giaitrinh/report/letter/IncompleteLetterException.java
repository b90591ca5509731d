package vn.giaitrinh.report.letter;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.text.Language;

/** Thrown when a letter is written that lacks what it must contain. Its message lists all of it. */
public final class IncompleteLetterException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> problems;

  IncompleteLetterException(String letter, List<Finding> problems) {
    super(letter + " is not written: " + list(problems));
    this.problems = List.copyOf(problems);
  }

  /** {@return the problems, the same as {@link Letter#problems()}} */
  public List<Finding> problems() {
    return problems;
  }

  private static String list(List<Finding> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.getMessage().in(Language.EN)
                    + " ("
                    + problem.getPath()
                    + problem.getBasis().map(clause -> ", " + clause.cite(Language.EN)).orElse("")
                    + ")")
        .collect(Collectors.joining("; "));
  }
}
