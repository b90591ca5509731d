package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.examples.web.security.Official;
import vn.giaitrinh.examples.web.security.Role;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * What every page is written with: the language, who reads it, and on which day.
 *
 * @param language the language of the reader
 * @param official who has signed in, if somebody has
 * @param csrf what a form carries to show that it is ours; without it there are no forms
 * @param path the path of the page
 * @param address the path with its query, to come back to
 * @param today the day
 * @param directory the units of the agency
 */
record Page(
    Language language,
    Optional<Official> official,
    Optional<CsrfToken> csrf,
    String path,
    String address,
    Today today,
    OrganizationDirectory directory) {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  String lang() {
    return language == Language.EN ? "en" : "vi";
  }

  String say(BilingualText text) {
    return text.in(language);
  }

  String say(Worded word) {
    return say(word.words());
  }

  /** Says a sentence that leaves places open, {@code {0}} and so on. */
  String say(Worded word, Object... values) {
    String sentence = say(word);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }

  String date(LocalDate day) {
    return day.format(language == Language.EN ? DAY_EN : DAY_VI);
  }

  String moment(OffsetDateTime moment) {
    var there = moment.atZoneSameInstant(VIETNAM);
    return date(there.toLocalDate()) + ", " + there.format(HOUR);
  }

  String cite(LegalReference clause) {
    return clause.cite(language);
  }

  BilingualText nameOf(UnitId unit) {
    return directory.nameOn(unit, today.get());
  }

  BilingualText agency() {
    return directory.getUnits().stream()
        .filter(unit -> unit.getKind() == UnitKind.AGENCY)
        .findFirst()
        .map(OrganizationUnit::getName)
        .orElse(Word.SERVICE.words());
  }

  /** {@return the units that exist today, of which one can answer for a case} */
  List<OrganizationUnit> units() {
    return directory.asOf(today.get()).getUnits();
  }

  /** {@return the parts of the service that whoever reads this may enter} */
  List<Part> parts() {
    return official.isPresent() ? List.of(Part.values()) : List.of(Part.PUBLIC);
  }

  /** {@return what tells the part that the reader is in from the others} */
  String current(Part part) {
    return part.address().equals(path) ? "page" : part.holds(path) ? "true" : "";
  }

  boolean isFor(Role... roles) {
    return official.filter(one -> List.of(roles).contains(one.getRole())).isPresent();
  }

  /** Throws AccessDeniedException if the reader has another role. */
  void require(Role... roles) {
    if (!isFor(roles)) {
      throw new AccessDeniedException("This is for " + List.of(roles));
    }
  }

  Language other() {
    return language == Language.EN ? Language.VI : Language.EN;
  }
}
