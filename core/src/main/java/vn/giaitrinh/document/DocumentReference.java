package vn.giaitrinh.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/**
 * A reference to an official document by its kind, number, date, issuer and title.
 *
 * <p>Every part but the kind may be missing: a draft leaves number and date blank.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "number", "issuedOn", "issuer", "title", "shortName"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = DocumentReference.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DocumentReference.Builder.class)
public interface DocumentReference {

  /** {@return the kind of document in its own words, such as <i>Kế hoạch</i> or <i>Chỉ thị</i>} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getKind();

  /** {@return the number, if it has been given one} */
  Optional<DocumentNumber> getNumber();

  /** {@return the day on which it was issued, if known} */
  Optional<LocalDate> getIssuedOn();

  /** {@return the body that issued it, in words} */
  Optional<String> getIssuer();

  /** {@return what it is about (<i>trích yếu</i>)} */
  Optional<String> getTitle();

  /** {@return the short name coined for it, such as <i>Chỉ thị số 53</i>} */
  Optional<String> getShortName();

  /**
   * Returns the citation of this document, in the manner of the system that numbered it: the Party
   * sets a comma before the date, the State does not.
   *
   * @return the citation, such as <i>Kế hoạch số 154/KH-UBND ngày 20/3/2026</i>
   */
  default String cite() {
    return Citations.write(this);
  }

  /**
   * Parses a citation of one document.
   *
   * @param citation the citation, such as <i>Chỉ thị số 53-CT/TW, ngày 26/10/2025</i>
   * @return the document cited
   * @throws IllegalArgumentException if the text is not one citation and nothing else
   */
  static DocumentReference parse(String citation) {
    return Citations.parse(citation);
  }

  /**
   * Finds the citations in a text, in order; a document cited twice is found twice.
   *
   * @param text any Vietnamese text
   * @return the documents cited
   */
  static List<DocumentReference> findAll(String text) {
    return Citations.findAll(text);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this reference} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link DocumentReference}. */
  final class Builder extends ImmutableDocumentReference.Builder {
    Builder() {}
  }
}
