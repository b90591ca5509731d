package vn.giaitrinh.report.html;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.IssueForm;
import vn.giaitrinh.report.option.TitleBlock;

/** The lines at the top of the page that an official document has, as far as they are known. */
final class Masthead {
  private final Optional<TitleBlock> block;
  private final Content content;

  Masthead(Content content) {
    this.block = content.options().getTitleBlock();
    this.content = content;
  }

  Optional<String> parentAgency() {
    return block.flatMap(TitleBlock::getParentAgency);
  }

  /** {@return what the report is on, where it is said to be on something else than the plan} */
  Optional<String> subject() {
    return block.flatMap(TitleBlock::getSubject);
  }

  /** {@return the agency where it is not that of the summary} */
  Optional<String> agency() {
    return block.flatMap(TitleBlock::getAgency);
  }

  Optional<String> number() {
    return block
        .flatMap(TitleBlock::getNumber)
        .map(number -> PageLabel.NUMBER_LINE.in(content, IssueForm.number(number)));
  }

  /** {@return the place, the day, or both} */
  Optional<String> placeAndDay() {
    Optional<String> place = block.flatMap(TitleBlock::getPlace);
    Optional<String> day = block.flatMap(TitleBlock::getIssuedOn).map(this::inWords);
    return place.isPresent() && day.isPresent()
        ? Optional.of(PageLabel.PLACE_AND_DAY.in(content, place.orElseThrow(), day.orElseThrow()))
        : place.or(() -> day);
  }

  /** {@return true if there is anything to tell at the right} */
  boolean isIssued() {
    return Stream.of(number(), placeAndDay()).anyMatch(Optional::isPresent);
  }

  private String inWords(LocalDate day) {
    return PageLabel.DAY_IN_WORDS.in(content, IssueForm.day(day, content.language()));
  }
}
