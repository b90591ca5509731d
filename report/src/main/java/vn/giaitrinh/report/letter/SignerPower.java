package vn.giaitrinh.report.letter;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.plan.Signer;

/**
 * The lines of power and post above a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I), which the
 * form has in capitals.
 */
final class SignerPower {
  private static final String DEPUTY = "Phó ";

  private SignerPower() {}

  /** Returns the lines. A post of two lines names first the one in whose place the signer signs. */
  static List<String> of(Signer signer) {
    List<String> lines =
        new ArrayList<>(
            signer.getPost().lines().map(String::strip).filter(LetterFacts::isSaid).toList());
    SigningAuthority authority = signer.getAuthority();
    if (authority == SigningAuthority.DEPUTY
        && lines.size() == 1
        && lines.get(0).startsWith(DEPUTY)) {
      lines.add(0, lines.get(0).substring(DEPUTY.length()));
    }
    if (!authority.prefix().isEmpty()) {
      lines.set(0, authority.prefix() + " " + lines.get(0));
    }
    return lines;
  }
}
