package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.organization.UnitId;

/**
 * What everybody may know of an explanation that was made public (<i>công khai</i>). It is made of
 * what has a strict form, so that nothing personal gets into it.
 *
 * @param number its number
 * @param issuedOn the day on which it was issued
 * @param publishedOn the day on which it was made public
 * @param kind the kind of case
 * @param unit the unit that answered
 * @param clauses the law on which it rests
 */
record PublishedExplanation(
    Optional<DocumentNumber> number,
    Optional<LocalDate> issuedOn,
    LocalDate publishedOn,
    CaseKind kind,
    UnitId unit,
    List<LegalReference> clauses) {
  private static final Set<String> INSTRUMENTS =
      Set.of("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Thông tư");
  private static final Pattern PLACE = Pattern.compile("\\d{1,3}[a-zđ]?|[a-zđ]");

  /** Returns the explanations that were made public by a day, the last one first. */
  static List<PublishedExplanation> of(List<RegisterEntry> entries, LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.file().isConfidential())
        .flatMap(entry -> find(entry, day).stream())
        .sorted(Comparator.comparing(PublishedExplanation::publishedOn).reversed())
        .toList();
  }

  private static Optional<PublishedExplanation> find(RegisterEntry entry, LocalDate day) {
    CaseFile file = entry.file();
    Optional<LocalDate> published =
        file.effectiveEvents(day).stream()
            .filter(event -> event.type() == CaseEventType.PUBLISHED)
            .map(event -> event.getOn())
            .reduce((first, last) -> last);
    return published.flatMap(
        on ->
            file.explanationOn(day)
                .map(
                    record ->
                        new PublishedExplanation(
                            record.getNumber(),
                            record.getIssuedOn(),
                            on,
                            file.getKind(),
                            entry.leadUnit(),
                            record.getLegalBases().stream()
                                .filter(PublishedExplanation::isStrict)
                                .toList())));
  }

  private static boolean isStrict(LegalReference clause) {
    return INSTRUMENTS.contains(clause.getDocument().getKind())
        && Stream.of(clause.getArticle(), clause.getClause(), clause.getPoint())
            .flatMap(Optional::stream)
            .allMatch(part -> PLACE.matcher(part).matches());
  }
}
