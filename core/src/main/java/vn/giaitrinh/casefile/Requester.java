package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/**
 * A requester (<i>người yêu cầu giải trình</i>), Nghị định 59/2019/NĐ-CP, Điều 10. All but the kind
 * is private and never printed.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "name", "address", "telephone", "representatives", "groupSize"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Requester.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Requester.Builder.class)
public interface Requester {

  /** {@return the kind of requester} */
  RequesterKind getKind();

  /** {@return the full name; empty if none was given} */
  @Value.Redacted
  Optional<String> getName();

  /** {@return the address; empty if none was given} */
  @Value.Redacted
  Optional<String> getAddress();

  /** {@return the telephone number, or another way to correspond; empty if none was given} */
  @Value.Redacted
  Optional<String> getTelephone();

  /** {@return those who represent the requester} */
  @Value.Redacted
  List<@Valid Representative> getRepresentatives();

  /** {@return the number of people in the group, at least 1, if known} */
  @Value.Redacted
  Optional<Integer> getGroupSize();

  /** Rejects a group of no one. */
  @Value.Check
  default void check() {
    getGroupSize()
        .filter(size -> size < 1)
        .ifPresent(
            size -> {
              throw new IllegalArgumentException(
                  "Requester has groupSize " + size + "; at least 1 is allowed");
            });
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this requester} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Requester}. */
  final class Builder extends ImmutableRequester.Builder {
    Builder() {}
  }
}
