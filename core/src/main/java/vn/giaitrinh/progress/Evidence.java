package vn.giaitrinh.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentReference;

/** A piece of evidence (<i>minh chứng</i>) that a task was worked on, on a day. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "title", "on", "document", "location", "sha256"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Evidence.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Evidence.Builder.class)
public interface Evidence {

  /** {@return its kind} */
  EvidenceKind getKind();

  /** {@return what it is, in words} */
  @NotBlank
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getTitle();

  /** {@return the day that it proves: the day of the document, the publication, the meeting} */
  LocalDate getOn();

  /** {@return the document, if it is one} */
  Optional<@Valid DocumentReference> getDocument();

  /** {@return where it is found, such as an address or a file number} */
  @Value.Redacted
  Optional<String> getLocation();

  /** {@return the SHA-256 of its content, 64 hexadecimal digits} */
  Optional<String> getSha256();

  /** Rejects a SHA-256 of another form. */
  @Value.Check
  default void check() {
    if (getSha256().isPresent() && !getSha256().get().matches("[0-9a-fA-F]{64}")) {
      throw new IllegalArgumentException(
          "SHA-256 '" + getSha256().get() + "'; allowed are 64 hexadecimal digits");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this evidence} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Evidence}. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
