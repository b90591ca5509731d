package vn.giaitrinh.report.option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.report.style.ReportStyle;

/**
 * What makes a report an official document (<i>thể thức văn bản</i>, Nghị định 30/2020/NĐ-CP, Điều
 * 8): who issues it, its number, place, date and legal bases, who signs it, and who receives it.
 * What is not known yet is left open in the document, to be filled in by hand.
 */
@Value.Immutable
@ReportStyle
public interface TitleBlock {

  /** {@return the body above the agency (<i>cơ quan chủ quản</i>), as its name is written} */
  Optional<String> getParentAgency();

  /** {@return the agency, as its name is written; that of the summary unless set} */
  Optional<String> getAgency();

  /** {@return the number and symbol (<i>số, ký hiệu</i>)} */
  Optional<DocumentNumber> getNumber();

  /** {@return the symbol where there is no number yet, such as <i>BC-STP</i>} */
  Optional<String> getSymbol();

  /** {@return the place (<i>địa danh</i>)} */
  Optional<String> getPlace();

  /** {@return the day of issue} */
  Optional<LocalDate> getIssuedOn();

  /** {@return what the report is on (<i>trích yếu</i>); the plan and the as-of day unless set} */
  Optional<String> getSubject();

  /**
   * {@return to whom a report is addressed (<i>kính gửi</i>), each without its last sign; none
   * unless set, for the form has that line in official letters only. A letter of a case is
   * addressed to its requester}
   */
  List<String> getAddressees();

  /**
   * {@return the legal bases (<i>căn cứ</i>), each from its first word, which is <i>Căn cứ</i>,
   * without its last sign}
   */
  List<String> getLegalBases();

  /** {@return who signs} */
  Optional<Signer> getSigner();

  /** {@return who receives it (<i>nơi nhận</i>), each without its dash and last sign} */
  List<String> getRecipients();

  /** {@return the archive line after <i>Lưu:</i>, such as <i>VT, VP</i>} */
  Optional<String> getArchive();

  /**
   * Takes what is blank, as an empty field of a form is, for what is not known.
   *
   * @return a title block without blank texts
   */
  @Value.Check
  default TitleBlock check() {
    boolean known =
        Stream.of(
                getParentAgency(), getAgency(), getSymbol(), getPlace(), getSubject(), getArchive())
            .allMatch(text -> text.equals(said(text)));
    return known
        ? this
        : toBuilder()
            .parentAgency(said(getParentAgency()))
            .agency(said(getAgency()))
            .symbol(said(getSymbol()))
            .place(said(getPlace()))
            .subject(said(getSubject()))
            .archive(said(getArchive()))
            .build();
  }

  private static Optional<String> said(Optional<String> text) {
    return text.filter(one -> !one.isBlank());
  }

  /** {@return a title block of which nothing is known yet} */
  static TitleBlock open() {
    return builder().build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this title block} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link TitleBlock}. */
  final class Builder extends ImmutableTitleBlock.Builder {
    Builder() {}
  }
}
