package vn.giaitrinh.report.official;

import java.util.List;

/**
 * An appendix (<i>phụ lục</i>) in landscape.
 *
 * @param title its title
 * @param blocks what it holds
 */
public record DocumentAppendix(String title, List<Block> blocks) {

  /**
   * Copies the list.
   *
   * @param title its title
   * @param blocks what it holds
   */
  public DocumentAppendix {
    blocks = List.copyOf(blocks);
  }
}
