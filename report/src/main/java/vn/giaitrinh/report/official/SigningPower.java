package vn.giaitrinh.report.official;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.text.Language;

/**
 * The lines above a signature: by what right the signer signs (<i>quyền hạn, chức vụ của người
 * ký</i>), Nghị định 30/2020/NĐ-CP, Phụ lục I. Who signs for the head, or by the order or the
 * authorization of the head, names the post of the head first, then the own.
 */
public final class SigningPower {
  private static final String OPEN = "…………………";

  /** The first words of the name of an agency, longer ones first, and the post of its head. */
  private static final List<Map.Entry<String, String>> HEADS =
      List.of(
          Map.entry("Thanh tra Chính phủ", "Tổng Thanh tra"),
          Map.entry("Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm"),
          Map.entry("Ủy ban nhân dân", "Chủ tịch"),
          Map.entry("UBND", "Chủ tịch"),
          Map.entry("Tổng cục", "Tổng cục trưởng"),
          Map.entry("Chi cục", "Chi cục trưởng"),
          Map.entry("Cục", "Cục trưởng"),
          Map.entry("Bộ", "Bộ trưởng"),
          Map.entry("Sở", "Giám đốc"),
          Map.entry("Trung tâm", "Giám đốc"),
          Map.entry("Thanh tra", "Chánh Thanh tra"),
          Map.entry("Văn phòng", "Chánh Văn phòng"),
          Map.entry("Viện", "Viện trưởng"),
          Map.entry("Phòng", "Trưởng phòng"),
          Map.entry("Department", "Director"));

  /** What a deputy has in charge is no part of the post of the head. */
  private static final Pattern DUTY_OF_DEPUTY =
      Pattern.compile("\\s+(Thường trực|phụ trách)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

  private SigningPower() {}

  /**
   * Returns the lines above a signature. A post of two lines names first the one in whose place the
   * signer signs. Else the post of the head is taken from that of the deputy, or from the kind of
   * the agency; where neither tells, it is left open.
   *
   * @param authority by what right the signer signs
   * @param post the post of the signer, such as <i>Phó Giám đốc</i>
   * @param agency the name of the agency
   * @param language the language of the document
   * @return the lines, such as <i>KT. Giám đốc</i> and <i>Phó Giám đốc</i>; the form has them in
   *     capitals
   */
  public static List<String> lines(
      SigningAuthority authority, String post, String agency, Language language) {
    List<String> stated = post.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return stated.size() > 1
        ? stated(authority, stated, language)
        : derived(authority, post.strip(), agency, language);
  }

  private static List<String> stated(
      SigningAuthority authority, List<String> lines, Language language) {
    String first = (prefix(authority, language) + " " + lines.get(0)).strip();
    return Stream.concat(Stream.of(first), lines.stream().skip(1)).toList();
  }

  private static List<String> derived(
      SigningAuthority authority, String post, String agency, Language language) {
    Optional<String> deputyOf = deputyOf(post);
    String head = deputyOf.or(() -> headOf(agency)).orElse(OPEN);
    return switch (authority) {
      case DIRECT -> List.of(post);
      case ACTING -> List.of(prefix(authority, language) + " " + withoutActing(post));
      case DEPUTY, BY_ORDER, AUTHORIZED ->
          List.of(prefix(authority, language) + " " + headFor(authority, head, agency), post);
      case ON_BEHALF -> onBehalf(post, agency, deputyOf, language);
    };
  }

  /** A deputy of a body that decides together signs on its behalf and for its head. */
  private static List<String> onBehalf(
      String post, String agency, Optional<String> deputyOf, Language language) {
    String body = prefix(SigningAuthority.ON_BEHALF, language) + " " + agency;
    return deputyOf
        .map(head -> List.of(body, prefix(SigningAuthority.DEPUTY, language) + " " + head, post))
        .orElseGet(() -> List.of(body, post));
  }

  /** A deputy head of a division signs by the order of the head of the agency, not of the own. */
  private static String headFor(SigningAuthority authority, String deputyOf, String agency) {
    return authority == SigningAuthority.DEPUTY ? deputyOf : headOf(agency).orElse(OPEN);
  }

  private static Optional<String> deputyOf(String post) {
    if (starts(post, "Thứ trưởng")) {
      return Optional.of("Bộ trưởng");
    }
    return Stream.of("Phó ", "Deputy ")
        .filter(deputy -> starts(post, deputy))
        .map(deputy -> DUTY_OF_DEPUTY.matcher(post.substring(deputy.length())).replaceFirst(""))
        .map(String::strip)
        .findFirst();
  }

  private static Optional<String> headOf(String agency) {
    String name = Normalizer.normalize(agency, Normalizer.Form.NFC).replace("Uỷ", "Ủy");
    return HEADS.stream()
        .filter(head -> starts(name, head.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String withoutActing(String post) {
    return Stream.of("Quyền ", "Q. ", "Acting ")
        .filter(acting -> starts(post, acting))
        .map(acting -> post.substring(acting.length()))
        .findFirst()
        .orElse(post);
  }

  private static boolean starts(String text, String with) {
    return text.regionMatches(true, 0, with, 0, with.length());
  }

  private static String prefix(SigningAuthority authority, Language language) {
    if (language == Language.VI) {
      return authority.prefix();
    }
    return switch (authority) {
      case DIRECT -> "";
      case ON_BEHALF -> "On behalf of";
      case ACTING -> "Acting";
      case DEPUTY -> "For";
      case BY_ORDER -> "By order of";
      case AUTHORIZED -> "By authorization of";
    };
  }
}
