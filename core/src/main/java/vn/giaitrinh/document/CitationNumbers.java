package vn.giaitrinh.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.text.Language;

/**
 * The clauses that a text cites, numbered in the order in which it cites them: {@code [1]}. It
 * grows with the text, and belongs to one text.
 */
public final class CitationNumbers {
  private final Language language;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * Obtains the numbers of a text that cites nothing yet.
   *
   * @param language the language of the text
   */
  public CitationNumbers(Language language) {
    this.language = language;
  }

  /**
   * Returns the mark of a clause, which is the same each time it is cited.
   *
   * @param basis the clause, or empty if none is cited
   * @return a space and the number in brackets, or nothing
   */
  public String mark(Optional<LegalReference> basis) {
    return basis.map(this::mark).orElse("");
  }

  private String mark(LegalReference basis) {
    String citation = basis.cite(language);
    numbers.putIfAbsent(citation, numbers.size() + 1);
    return " [" + numbers.get(citation) + "]";
  }

  /** {@return the clauses cited so far, a line each} */
  public String list() {
    StringBuilder list = new StringBuilder();
    numbers.forEach(
        (citation, number) -> list.append("[" + number + "] ").append(citation).append('\n'));
    return list.toString();
  }
}
