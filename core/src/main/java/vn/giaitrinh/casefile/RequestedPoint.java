package vn.giaitrinh.casefile;

import jakarta.validation.constraints.NotBlank;

/**
 * A point on which the requester asks for an explanation (<i>nội dung yêu cầu giải trình</i>).
 *
 * @param id the id of the point within its case, such as {@code 1}
 * @param text what is asked, which may hold personal data
 */
public record RequestedPoint(@NotBlank String id, @NotBlank String text) {

  /**
   * Names this point where its text may not stand. What is written in place of an id, and is none,
   * may hold personal data as well, so that the place of the point names it then.
   *
   * @param position the place of the point in its case, from 1
   * @return the id if it has the form of one (see {@link CaseId}), else the place, such as {@code
   *     #2}
   */
  public String label(int position) {
    return CaseId.isForm(id) ? id : "#" + position;
  }

  /** {@return the id of the point, if it is one; its text is private} */
  @Override
  public String toString() {
    return "RequestedPoint[id=" + (CaseId.isForm(id) ? id : "not an id") + "]";
  }
}
