package vn.giaitrinh.report.official;

import java.util.List;
import java.util.Optional;

/**
 * Where an official document is signed.
 *
 * @param power the lines of power and post, such as <i>KT. GIÁM ĐỐC</i> and <i>PHÓ GIÁM ĐỐC</i>;
 *     none while nobody is to sign
 * @param name the name, empty until it is known
 */
public record SignatureBlock(List<String> power, Optional<String> name) {

  /**
   * Copies the list.
   *
   * @param power the lines of power and post
   * @param name the name
   */
  public SignatureBlock {
    power = List.copyOf(power);
  }
}
