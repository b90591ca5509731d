package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Returns the most representatives that the requester may appoint, Thông tư 02/2014/TT-TTCP: 2
   * for a group of 5 to 9, 5 for one of 10 or more or of unknown size. For a group of fewer than 5
   * the circular has no number, and each may be one. A requester who is no group has no limit.
   *
   * <p>The circular names 10 people in both of its classes; they get the higher number.
   *
   * @return the number, {@link Integer#MAX_VALUE} if there is no limit
   */
  default int representativesAllowed() {
    if (getKind() != RequesterKind.GROUP) {
      return Integer.MAX_VALUE;
    }
    int size = getGroupSize().orElse(Integer.MAX_VALUE);
    if (size < 5) {
      return size;
    }
    return size < 10 ? 2 : 5;
  }

  /**
   * Returns what is wrong with how the requester is represented. A blank authorization is none.
   *
   * @return the faults, empty if there is none
   */
  default Set<RepresentationFault> representationFaults() {
    Set<RepresentationFault> faults = EnumSet.noneOf(RepresentationFault.class);
    boolean several = getKind() == RequesterKind.GROUP && getGroupSize().orElse(2) > 1;
    if (several && getRepresentatives().isEmpty()) {
      faults.add(RepresentationFault.NONE_APPOINTED);
    }
    if (getRepresentatives().stream().anyMatch(one -> !one.authorized())) {
      faults.add(RepresentationFault.NOT_IN_WRITING);
    }
    if (getRepresentatives().size() > representativesAllowed()) {
      faults.add(RepresentationFault.TOO_MANY);
    }
    return Collections.unmodifiableSet(faults);
  }

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
