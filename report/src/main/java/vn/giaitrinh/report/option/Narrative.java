package vn.giaitrinh.report.option;

import java.util.List;
import org.immutables.value.Value;
import vn.giaitrinh.report.style.ReportStyle;

/**
 * What an official writes into a report (<i>báo cáo</i>) beside its figures, as paragraphs. The
 * document has each under its heading, and fills what is left out from the summary where figures
 * can tell it; the page, and what is printed from it, has what was written. The other formats have
 * figures only.
 */
@Value.Immutable
@ReportStyle
public interface Narrative {

  /** {@return how the work was led and directed (<i>công tác lãnh đạo, chỉ đạo</i>)} */
  List<String> getDirection();

  /** {@return what went well (<i>ưu điểm</i>)} */
  List<String> getStrengths();

  /** {@return what did not (<i>tồn tại, hạn chế</i>)} */
  List<String> getShortcomings();

  /** {@return what stood in the way (<i>khó khăn, vướng mắc</i>)} */
  List<String> getDifficulties();

  /** {@return what is to be done next (<i>phương hướng, nhiệm vụ</i>)} */
  List<String> getNextSteps();

  /** {@return what is asked of higher bodies (<i>đề xuất, kiến nghị</i>)} */
  List<String> getProposals();

  /** {@return a narrative without words} */
  static Narrative none() {
    return builder().build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link Narrative}. */
  final class Builder extends ImmutableNarrative.Builder {
    Builder() {}
  }
}
