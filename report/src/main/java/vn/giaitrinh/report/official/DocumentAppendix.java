package vn.giaitrinh.report.official;

import java.util.List;
import java.util.Optional;

/**
 * An appendix (<i>phụ lục</i>) in landscape.
 *
 * @param title its title
 * @param reference to which document it belongs, such as <i>(Kèm theo Báo cáo số …)</i>
 * @param blocks what it holds
 */
public record DocumentAppendix(String title, Optional<String> reference, List<Block> blocks) {

  /**
   * Copies the list.
   *
   * @param title its title
   * @param reference to which document it belongs
   * @param blocks what it holds
   */
  public DocumentAppendix {
    blocks = List.copyOf(blocks);
  }

  /**
   * Obtains an appendix that does not say to which document it belongs.
   *
   * @param title its title
   * @param blocks what it holds
   */
  public DocumentAppendix(String title, List<Block> blocks) {
    this(title, Optional.empty(), blocks);
  }
}
