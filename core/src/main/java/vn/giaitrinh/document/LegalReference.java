package vn.giaitrinh.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.text.Language;

/**
 * A place in a legal document: the document, and the article, clause and point in it (<i>điều,
 * khoản, điểm</i>).
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"document", "article", "clause", "point"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LegalReference.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LegalReference.Builder.class)
public interface LegalReference {

  /** {@return the document} */
  @Valid
  DocumentReference getDocument();

  /** {@return the article (<i>điều</i>), such as {@code 13} or {@code 3a}} */
  Optional<String> getArticle();

  /** {@return the clause (<i>khoản</i>) of the article} */
  Optional<String> getClause();

  /** {@return the point (<i>điểm</i>) of the clause} */
  Optional<String> getPoint();

  /**
   * Returns the citation of this place, smallest part first as Vietnamese law is cited.
   *
   * @param language the language of the words around the numbers
   * @return the citation, such as <i>khoản 1 Điều 13 Nghị định 59/2019/NĐ-CP</i> or <i>clause 1,
   *     Article 13, Decree 59/2019/NĐ-CP</i>
   */
  default String cite(Language language) {
    boolean vi = language == Language.VI;
    List<String> parts = new ArrayList<>();
    getPoint().ifPresent(point -> parts.add((vi ? "điểm " : "point ") + point));
    getClause().ifPresent(clause -> parts.add((vi ? "khoản " : "clause ") + clause));
    getArticle().ifPresent(article -> parts.add((vi ? "Điều " : "Article ") + article));
    String kind = getDocument().getKind();
    String number = getDocument().getNumber().map(value -> " " + value).orElse("");
    parts.add((vi ? kind : InstrumentNames.english(kind)) + number);
    return String.join(vi ? " " : ", ", parts);
  }

  /** Rejects a part without a name. */
  @Value.Check
  default void check() {
    rejectBlank("article", getArticle());
    rejectBlank("clause", getClause());
    rejectBlank("point", getPoint());
  }

  private static void rejectBlank(String part, Optional<String> name) {
    if (name.map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException(
          "Reference names a blank " + part + "; leave it out where there is none");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this reference} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Obtains a reference to an article.
   *
   * @param kind the kind of document, such as <i>Nghị định</i>
   * @param number its number
   * @param article the article
   * @return the reference
   * @throws DocumentNumberException if the number is not one
   */
  static LegalReference of(String kind, String number, String article) {
    DocumentReference document =
        DocumentReference.builder().kind(kind).number(DocumentNumber.parse(number)).build();
    return builder().document(document).article(article).build();
  }

  /** A builder of {@link LegalReference}. */
  final class Builder extends ImmutableLegalReference.Builder {
    Builder() {}
  }
}
