package vn.giaitrinh.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.report.official.Block;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ExtensionRule;

/** What a letter says. It addresses the requester without a name. */
final class LetterBody {
  private final LetterFacts facts;
  private final LetterText text;
  private final String agency;
  private final String you;

  private LetterBody(LetterFacts facts, LetterText text) {
    this.facts = facts;
    this.text = text;
    this.agency = LetterText.oneLine(facts.title().getAgency().orElseThrow());
    this.you = text.say(you(facts.file().getRequester().orElseThrow()));
  }

  static List<Block> of(LetterFacts facts, LetterText text) {
    LetterBody body = new LetterBody(facts, text);
    return switch (facts.kind()) {
      case ACCEPTANCE -> body.acceptance();
      case REFUSAL -> body.refusal(facts.refusal().orElseThrow());
      case EXTENSION -> body.extension(facts.extension().orElseThrow());
      case EXPLANATION -> body.explanation();
      case APOLOGY -> body.apology(facts.apology().orElseThrow());
    };
  }

  private List<Block> acceptance() {
    List<Block> blocks = asked();
    blocks.add(text.paragraph(LetterWord.ACCEPTS, text.cite(LetterLaw.NOTICE), agency));
    LetterClocks.explanation(facts.options().getClocks())
        .filter(clock -> clock.getStartedOn().equals(facts.recordedDay()))
        .map(clock -> text.date(LetterClocks.originalDue(clock)))
        .ifPresent(due -> blocks.add(text.paragraph(LetterWord.EXPLAINED_BY, due)));
    blocks.add(takeNotice());
    return blocks;
  }

  private List<Block> refusal(RequestRefused refused) {
    List<Block> blocks = asked();
    blocks.add(
        text.paragraph(LetterWord.REFUSES, text.cite(refused.getClause().orElseThrow()), agency));
    blocks.add(reason(refused.getReason()));
    blocks.add(takeNotice());
    return blocks;
  }

  private List<Block> extension(DeadlineExtended extension) {
    ClockSnapshot clock = LetterClocks.explanation(facts.options().getClocks()).orElseThrow();
    ExtensionRule rule = clock.getRule().getExtension().orElseThrow();
    return List.of(
        received(LetterWord.RECEIVED),
        accepted(),
        text.paragraph(LetterWord.ORIGINAL_DUE, text.date(LetterClocks.originalDue(clock))),
        text.paragraph(
            LetterWord.EXTENDS,
            text.cite(rule.getBasis()),
            agency,
            text.say(rule.inUnit(extension.getAmount()).inWords()),
            text.date(LetterClocks.lastDay(clock))),
        reason(extension.getReason()),
        takeNotice());
  }

  private List<Block> explanation() {
    List<Block> blocks = new ArrayList<>(List.of(received(LetterWord.RECEIVED), accepted()));
    blocks.addAll(ExplanationSections.of(facts, text, agency, you));
    blocks.add(text.paragraph(LetterWord.EXPLAINED, agency));
    return blocks;
  }

  private List<Block> apology(ApologySent apology) {
    ClockSnapshot clock = LetterClocks.delayed(facts.options().getClocks()).orElseThrow();
    return List.of(
        received(LetterWord.RECEIVED),
        text.paragraph(
            LetterWord.DELAYED,
            text.language().lowered(text.say(clock.getClock().getLabel())),
            text.date(LetterClocks.lastDay(clock)),
            agency),
        reason(facts.options().getDelayReason()),
        text.paragraph(
            LetterWord.APOLOGIZES, agency, you, text.date(apology.getNewDate().orElseThrow())),
        text.paragraph(LetterWord.UNDERSTANDING));
  }

  private List<Block> asked() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(received(LetterWord.RECEIVED_AS_FOLLOWS));
    text.items(facts.contentRequested()).forEach(blocks::add);
    return blocks;
  }

  private Block received(LetterWord word) {
    return text.paragraph(
        word,
        text.date(facts.receipt().orElseThrow().getOn()),
        agency,
        you,
        facts.file().getId().value());
  }

  private Block accepted() {
    RequestAccepted accepted = facts.acceptance().orElseThrow();
    String day = text.date(accepted.getOn());
    Optional<DocumentNumber> notice = accepted.getNotice();
    return notice.isPresent()
        ? text.paragraph(LetterWord.ACCEPTED_BY_NOTICE, notice.get(), day)
        : text.paragraph(LetterWord.ACCEPTED_ON, day);
  }

  private Block reason(Optional<String> reason) {
    return text.paragraph(LetterWord.REASON, text.sentence(reason.orElseThrow()));
  }

  private Block takeNotice() {
    return text.paragraph(LetterWord.TAKE_NOTICE, agency, you);
  }

  private static LetterWord you(Requester requester) {
    return switch (requester.getKind()) {
      case INDIVIDUAL -> LetterWord.YOU;
      case ORGANIZATION -> LetterWord.YOU_ORGANIZATION;
      case GROUP -> LetterWord.YOU_ALL;
    };
  }
}
