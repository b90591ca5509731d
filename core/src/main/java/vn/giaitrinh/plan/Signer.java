package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.SigningAuthority;

/** The one who signs a plan (<i>người ký</i>), Nghị định 30/2020/NĐ-CP, Phụ lục I. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"authority", "post", "name"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Signer.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Signer.Builder.class)
public interface Signer {

  /** {@return by what right the signer signs; in their own, unless stated} */
  @Value.Default
  default SigningAuthority getAuthority() {
    return SigningAuthority.DIRECT;
  }

  /** {@return the post, such as <i>Giám đốc</i>} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getPost();

  /** {@return the name; empty until it is known} */
  Optional<String> getName();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this signer} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Signer}. */
  final class Builder extends ImmutableSigner.Builder {
    Builder() {}
  }
}
