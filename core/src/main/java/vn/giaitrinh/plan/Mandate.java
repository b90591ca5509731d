package vn.giaitrinh.plan;

import vn.giaitrinh.document.DocumentNumber;

/**
 * A clause of a superior document that a task claims to carry out.
 *
 * @param document the number of the document
 * @param clause the clause of it
 */
public record Mandate(DocumentNumber document, ClauseId clause) {

  /**
   * Obtains a mandate.
   *
   * @param document the number of the document, such as {@code 154/KH-UBND}
   * @param clause the clause as the document prints it, such as {@code II.3}
   * @return the mandate
   * @throws vn.giaitrinh.document.DocumentNumberException if the number is not one
   * @throws IllegalArgumentException if the clause is not an id
   */
  public static Mandate of(String document, String clause) {
    return new Mandate(DocumentNumber.parse(document), ClauseId.of(clause));
  }

  /** {@return the clause and the document, such as {@code II.3 of 154/KH-UBND}} */
  @Override
  public String toString() {
    return clause + " of " + document;
  }
}
