package vn.giaitrinh.report.official;

import java.util.List;
import java.util.Optional;

/**
 * Who receives an official document (<i>nơi nhận</i>).
 *
 * @param recipients the recipients, each without its dash and last sign
 * @param archive the archive line after <i>Lưu:</i>
 */
public record DistributionList(List<String> recipients, Optional<String> archive) {

  /**
   * Copies the list.
   *
   * @param recipients the recipients
   * @param archive the archive line
   */
  public DistributionList {
    recipients = List.copyOf(recipients);
  }
}
