package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * A representative of a requester (<i>người đại diện</i>), Nghị định 59/2019/NĐ-CP, Điều 4 and 10.
 *
 * @param name the name of the representative, private
 * @param authorization the paper that authorizes the representative; empty if none was recorded
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Representative(
    @JsonInclude(JsonInclude.Include.ALWAYS) @NotBlank String name,
    Optional<String> authorization) {

  boolean authorized() {
    return authorization.filter(text -> !text.isBlank()).isPresent();
  }

  /** {@return whether a paper authorizes the representative; the rest is private} */
  @Override
  public String toString() {
    return "Representative[authorized=" + authorized() + "]";
  }
}
