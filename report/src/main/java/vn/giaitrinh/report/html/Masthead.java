package vn.giaitrinh.report.html;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.Language;

/** The lines at the top of the page that an official document has, as far as they are known. */
final class Masthead {
  private final Optional<TitleBlock> block;
  private final Language language;

  Masthead(Optional<TitleBlock> block, Language language) {
    this.block = block;
    this.language = language;
  }

  Optional<String> parentAgency() {
    return block.flatMap(TitleBlock::getParentAgency);
  }

  /** {@return the agency where it is not that of the summary} */
  Optional<String> agency() {
    return block.flatMap(TitleBlock::getAgency);
  }

  Optional<String> number() {
    return block
        .flatMap(TitleBlock::getNumber)
        .map(number -> PageLabel.NUMBER_LINE.in(language, number.toString()));
  }

  /** {@return the place, the day, or both} */
  Optional<String> placeAndDay() {
    Optional<String> place = block.flatMap(TitleBlock::getPlace);
    Optional<String> day = block.flatMap(TitleBlock::getIssuedOn).map(this::inWords);
    return place.isPresent() && day.isPresent()
        ? Optional.of(PageLabel.PLACE_AND_DAY.in(language, place.orElseThrow(), day.orElseThrow()))
        : place.or(() -> day);
  }

  /** {@return true if there is anything to tell at the right} */
  boolean isIssued() {
    return Stream.of(number(), placeAndDay()).anyMatch(Optional::isPresent);
  }

  /** Days below 10 and the months 1 and 2 have a 0 before them (Nghị định 30/2020/NĐ-CP). */
  private String inWords(LocalDate day) {
    if (language == Language.EN) {
      return language.write(day);
    }
    int month = day.getMonthValue();
    return PageLabel.DAY_IN_WORDS.in(
        language,
        String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
        month < 3 ? "0" + month : Integer.toString(month),
        Integer.toString(day.getYear()));
  }
}
