package vn.giaitrinh.report.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.IssueForm;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.Language;

/** What the title block tells of a report, and what the form has where it does not. */
final class ReportHead {
  /** An acronym, or a word with a capital followed by another such word. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Lu}|\\p{Lu}\\p{L}*\\s+\\p{Lu}");

  private static final String OPEN = "…………";

  private static final String OPEN_PART = "……";

  private static final String ROOM_FOR_NUMBER = "          ";

  private final Content content;
  private final TitleBlock block;

  ReportHead(Content content) {
    this.content = content;
    this.block = content.options().getTitleBlock().orElseGet(TitleBlock::open);
  }

  DocumentHeading heading() {
    String place = block.getPlace().orElse(OPEN);
    return new DocumentHeading(
        block.getParentAgency(),
        agency(),
        ReportWord.NUMBER.in(content, number()),
        ReportWord.PLACE_AND_DATE.in(content, place, date()));
  }

  DocumentTitle title() {
    return new DocumentTitle(Optional.of(ReportWord.KIND.in(content)), subject());
  }

  String agency() {
    return block.getAgency().orElseGet(() -> content.say(content.summary().getAgency()));
  }

  String subject() {
    return block
        .getSubject()
        .orElseGet(
            () ->
                ReportWord.SUBJECT.in(content, plan(), content.date(content.summary().getAsOf())));
  }

  /** {@return the plan by its name, as it stands within a sentence} */
  String plan() {
    String title = content.say(content.summary().getPlanTitle());
    String kind = content.language() == Language.VI ? "Kế hoạch" : "Plan";
    return title.regionMatches(true, 0, kind, 0, kind.length())
        ? title
        : ReportWord.PLAN.in(content, withinSentence(title));
  }

  /** Returns words as they stand within a sentence; an acronym or a proper name stays as it is. */
  String withinSentence(String words) {
    return NAME.matcher(words).lookingAt() ? words : content.language().lowered(words);
  }

  String numberedPlan() {
    return content
        .summary()
        .getPlanNumber()
        .map(number -> ReportWord.NUMBERED_PLAN.in(content, plan(), number))
        .orElseGet(this::plan);
  }

  private String number() {
    Optional<String> known =
        block.getNumber().filter(number -> number.getSerial().isPresent()).map(IssueForm::number);
    return known.orElseGet(
        () ->
            ROOM_FOR_NUMBER
                + "/"
                + block
                    .getSymbol()
                    .or(() -> block.getNumber().map(DocumentNumber::getSymbol))
                    .orElse("BC-" + OPEN));
  }

  private String date() {
    return block
        .getIssuedOn()
        .map(this::date)
        .orElseGet(() -> ReportWord.DATE.in(content, OPEN_PART, OPEN_PART, OPEN_PART));
  }

  private String date(LocalDate day) {
    return ReportWord.DATE.in(content, IssueForm.day(day, content.language()));
  }

  /** {@return to which report the appendix belongs} */
  String reference() {
    String number = ReportWord.NUMBER_WITHIN.in(content, number());
    return ReportWord.APPENDIX_REFERENCE.in(content, number, date(), agency());
  }

  List<String> addressees() {
    return block.getAddressees();
  }

  List<String> legalBases() {
    return block.getLegalBases();
  }

  SignatureBlock signature() {
    Optional<Signer> signer = block.getSigner().filter(one -> !one.getPost().isBlank());
    List<String> power =
        signer
            .map(
                one ->
                    SigningPower.lines(
                        one.getAuthority(), one.getPost(), agency(), content.language()))
            .orElse(List.of());
    return new SignatureBlock(power, signer.flatMap(Signer::getName));
  }

  DistributionList distribution() {
    // The last line of every document names the clerks (văn thư), who keep its original.
    return new DistributionList(
        block.getRecipients(), Optional.of(block.getArchive().orElse("VT")));
  }
}
