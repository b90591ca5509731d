package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.report.content.IssueForm;
import vn.giaitrinh.report.official.DistributionList;
import vn.giaitrinh.report.official.DocumentHeading;
import vn.giaitrinh.report.official.DocumentTitle;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.report.official.SignatureBlock;
import vn.giaitrinh.report.official.SigningPower;
import vn.giaitrinh.report.option.TitleBlock;

/** A letter as an official document: what stands around its body, in the form of the decree. */
final class LetterFrame {
  private final LetterFacts facts;
  private final LetterText text;
  private final TitleBlock title;

  private LetterFrame(LetterFacts facts, LetterText text) {
    this.facts = facts;
    this.text = text;
    this.title = facts.title();
  }

  static OfficialDocument of(LetterFacts facts, LetterText text) {
    LetterFrame frame = new LetterFrame(facts, text);
    return new OfficialDocument(
        text.language(),
        frame.heading(),
        frame.title(),
        Addressees.of(facts, text),
        frame.title.getLegalBases().stream().map(LetterText::oneLine).toList(),
        LetterBody.of(facts, text),
        frame.signature(),
        frame.distribution(),
        Optional.empty());
  }

  private DocumentHeading heading() {
    return new DocumentHeading(
        title.getParentAgency().map(LetterText::oneLine),
        LetterText.oneLine(title.getAgency().orElseThrow()),
        number(),
        text.say(
            LetterWord.PLACE_AND_DATE,
            title.getPlace().orElseGet(() -> text.say(LetterWord.OPEN)),
            facts.day().map(this::dateOfIssue).orElseGet(this::openDate)));
  }

  /** A draft may have its symbol before its serial. */
  private String number() {
    return facts
        .number()
        .filter(number -> number.getSerial().isPresent())
        .map(number -> text.say(LetterWord.NUMBER, IssueForm.number(number)))
        .orElseGet(
            () ->
                text.say(
                    LetterWord.OPEN_NUMBER,
                    facts
                        .number()
                        .map(Object::toString)
                        .or(() -> title.getSymbol().map(symbol -> "/" + symbol))
                        .orElse("")));
  }

  private String dateOfIssue(LocalDate day) {
    return text.say(LetterWord.DATE_OF_ISSUE, IssueForm.day(day, text.language()));
  }

  private String openDate() {
    String open = text.say(LetterWord.OPEN);
    return text.say(LetterWord.DATE_OF_ISSUE, open, open, open);
  }

  private DocumentTitle title() {
    return new DocumentTitle(
        kind(), title.getSubject().map(LetterText::oneLine).orElseGet(this::subject));
  }

  private Optional<String> kind() {
    return switch (facts.kind()) {
      case ACCEPTANCE, REFUSAL, EXTENSION -> Optional.of(text.say(LetterWord.NOTICE));
      case EXPLANATION -> Optional.of(text.say(LetterWord.EXPLANATION_DOCUMENT));
      case APOLOGY -> Optional.empty();
    };
  }

  private String subject() {
    return switch (facts.kind()) {
      case ACCEPTANCE -> text.say(LetterWord.SUBJECT_ACCEPTANCE);
      case REFUSAL -> text.say(LetterWord.SUBJECT_REFUSAL);
      case EXTENSION -> text.say(LetterWord.SUBJECT_EXTENSION);
      case EXPLANATION -> text.say(LetterWord.SUBJECT_EXPLANATION, facts.file().getId().value());
      case APOLOGY -> text.say(LetterWord.SUBJECT_APOLOGY);
    };
  }

  private SignatureBlock signature() {
    Signer signer = title.getSigner().orElseThrow();
    return new SignatureBlock(
        SigningPower.lines(
                signer.getAuthority(),
                signer.getPost(),
                title.getAgency().orElseThrow(),
                text.language())
            .stream()
            .map(LetterText::oneLine)
            .toList(),
        signer.getName().map(LetterText::oneLine));
  }

  private DistributionList distribution() {
    List<String> recipients = title.getRecipients().stream().map(LetterText::oneLine).toList();
    return new DistributionList(
        recipients.isEmpty() ? List.of(text.say(LetterWord.AS_ABOVE)) : recipients,
        // The clerks (văn thư) keep the original of every document.
        Optional.of(LetterText.oneLine(title.getArchive().orElse("VT"))));
  }
}
