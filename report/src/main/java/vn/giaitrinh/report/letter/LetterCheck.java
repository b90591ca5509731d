package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.MisplacedEvent;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.text.Language;

/** Checks a letter against what it must contain. Each thing missing is told once. */
final class LetterCheck {
  private final LetterFacts facts;
  private final LetterProblems problems;

  private LetterCheck(LetterFacts facts) {
    this.facts = facts;
    this.problems = new LetterProblems(facts.kind());
  }

  static List<Finding> of(LetterFacts facts) {
    LetterCheck check = new LetterCheck(facts);
    check.issuer();
    check.requester();
    if (check.underTheDecree() && check.course()) {
      check.sameAsRecorded();
      check.contents();
    }
    return check.problems.all();
  }

  private void issuer() {
    problems.missingUnless(
        facts.title().getAgency(), LetterContent.AGENCY, "letter/titleBlock/agency");
    problems.missingUnless(
        facts.title().getSigner().map(Signer::getPost),
        LetterContent.SIGNER,
        "letter/titleBlock/signer");
  }

  private void requester() {
    if (facts.requesterName().isEmpty() && facts.representatives().isEmpty()) {
      problems.missing(LetterContent.REQUESTER_NAME, facts.path("requester/name"));
    }
    if (asks(LetterContent.REQUESTER_ADDRESS)) {
      problems.missingUnless(
          facts.requesterAddress(),
          LetterContent.REQUESTER_ADDRESS,
          facts.path("requester/address"));
    }
  }

  /** Other law governs other cases, and asks for other letters. */
  private boolean underTheDecree() {
    boolean otherKind = facts.file().getKind() != CaseKind.EXPLANATION_REQUEST;
    boolean other = otherKind || facts.file().getChannel() != RequestChannel.AFFECTED_PARTY;
    if (other) {
      problems.wrong(
          LetterContent.REQUEST_OF_AFFECTED_PARTY,
          facts.path(otherKind ? "kind" : "channel"),
          "hồ sơ không phải yêu cầu giải trình của người bị tác động trực tiếp",
          "the case is no request for explanation of a directly affected party");
    }
    return !other;
  }

  /** Checks that the case came to what the letter tells; without that the rest has no meaning. */
  private boolean course() {
    if (facts.receipt().isEmpty()) {
      problems.missing(LetterContent.RECEIPT, facts.path("events"));
      return false;
    }
    if (asks(LetterContent.ACCEPTANCE_NOTICE) && facts.acceptance().isEmpty()) {
      problems.missing(LetterContent.ACCEPTANCE_NOTICE, facts.path("events"));
      return false;
    }
    Optional<? extends CaseEvent> decision = facts.decision();
    if (facts.kind() == LetterKind.EXPLANATION && facts.explanation().isEmpty()) {
      problems.notRecorded(facts.path("explanations"));
      return false;
    }
    if (facts.kind() != LetterKind.EXPLANATION && decision.isEmpty()) {
      problems.notRecorded(facts.path("events"));
      return false;
    }
    return decision.map(this::makesSense).orElse(true);
  }

  private boolean makesSense(CaseEvent event) {
    Optional<MisplacedEvent> misplaced = facts.misplaced(event);
    misplaced.ifPresent(
        one ->
            problems.wrong(
                LetterContent.DECISION,
                facts.path(event),
                Language.VI.lowered(one.reason().vi()),
                Language.EN.lowered(one.reason().in(Language.EN))));
    return misplaced.isEmpty();
  }

  private void sameAsRecorded() {
    // A draft has its symbol before its serial.
    Optional<DocumentNumber> number =
        facts.recordedNumber().filter(one -> one.getSerial().isPresent());
    Optional<DocumentNumber> given = facts.title().getNumber();
    if (number.isPresent() && given.isPresent() && !number.equals(given)) {
      problems.wrong(
          LetterContent.NUMBER,
          "letter/titleBlock/number",
          "số văn bản là " + given.get() + ", hồ sơ ghi " + number.get(),
          "it is numbered " + given.get() + ", and the record says " + number.get());
    }
    Optional<LocalDate> day = facts.recordedDay();
    Optional<LocalDate> issued = facts.title().getIssuedOn();
    if (day.isPresent() && issued.isPresent() && !day.equals(issued)) {
      problems.wrong(
          LetterContent.DAY,
          "letter/titleBlock/issuedOn",
          "ngày văn bản là "
              + Language.VI.write(issued.get())
              + ", hồ sơ ghi "
              + Language.VI.write(day.get()),
          "it is of " + issued.get() + ", and the record says " + day.get());
    }
  }

  private void contents() {
    List<CaseEvent> events = facts.history().getEvents();
    if (facts.options().getClocks().stream()
        .anyMatch(clock -> LetterClocks.isOfAnotherCase(clock, events))) {
      problems.wrong(
          LetterContent.DUE_DATE,
          "letter/clocks",
          "thời hạn không phải của hồ sơ này",
          "the clocks are not those of this case");
      return;
    }
    if (asks(LetterContent.CONTENT_REQUESTED) && facts.contentRequested().isEmpty()) {
      problems.missing(LetterContent.CONTENT_REQUESTED, facts.path("points"));
    }
    switch (facts.kind()) {
      case ACCEPTANCE -> {}
      case REFUSAL -> refusal(facts.refusal().orElseThrow());
      case EXTENSION -> ExtensionCheck.of(facts, problems);
      case EXPLANATION -> ExplanationCheck.of(facts, problems);
      case APOLOGY -> ApologyCheck.of(facts, problems);
    }
  }

  private void refusal(RequestRefused refused) {
    String path = facts.path(refused) + "/clause";
    if (refused.getClause().isEmpty()) {
      problems.missing(LetterContent.REFUSAL_CLAUSE, path);
    } else if (!LetterLaw.isGroundToRefuse(refused.getClause().get())) {
      problems.wrong(
          LetterContent.REFUSAL_CLAUSE,
          path,
          "căn cứ từ chối không phải là một khoản của Điều 5 Nghị định 59/2019/NĐ-CP",
          "the ground is no clause of Article 5, Decree 59/2019/NĐ-CP");
    }
    problems.missingUnless(
        refused.getReason(), LetterContent.REASON, facts.path(refused) + "/reason");
  }

  private boolean asks(LetterContent content) {
    return facts.kind().contents().contains(content);
  }
}
