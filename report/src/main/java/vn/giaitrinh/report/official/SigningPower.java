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
 * authorization of the head, names the post of the head first, then the own; a deputy who does so
 * names the head whose deputy he or she is in between.
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
          Map.entry("Department", "Director"),
          Map.entry("Ministry", "Minister"),
          Map.entry("People's Committee", "Chairperson"),
          Map.entry("Inspectorate", "Chief Inspector"),
          Map.entry("Office", "Chief of Office"));

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
      case DEPUTY -> List.of(prefix(authority, language) + " " + head, post);
      case BY_ORDER, AUTHORIZED ->
          through(authority, headOf(agency).orElse(OPEN), post, deputyOf, language);
      case ON_BEHALF -> through(authority, agency, post, deputyOf, language);
    };
  }

  /** A deputy signs for the own head what that head signs by another's right. */
  private static List<String> through(
      SigningAuthority authority,
      String whose,
      String post,
      Optional<String> deputyOf,
      Language language) {
    String first = prefix(authority, language) + " " + whose;
    return deputyOf
        .map(head -> List.of(first, prefix(SigningAuthority.DEPUTY, language) + " " + head, post))
        .orElseGet(() -> List.of(first, post));
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
