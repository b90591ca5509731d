package vn.giaitrinh.casefile;

import jakarta.validation.constraints.NotBlank;

/**
 * A point on which the requester asks for an explanation (<i>nội dung yêu cầu giải trình</i>).
 *
 * @param id the id of the point within its case, such as {@code 1}
 * @param text what is asked, which may hold personal data
 */
public record RequestedPoint(@NotBlank String id, @NotBlank String text) {

  /** {@return the id of the point; its text is private} */
  @Override
  public String toString() {
    return "RequestedPoint[id=" + id + "]";
  }
}
