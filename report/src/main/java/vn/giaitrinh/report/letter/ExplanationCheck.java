package vn.giaitrinh.report.letter;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.StatutoryContent;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Checks an explanation for its statutory contents, and for an answer to each point asked. */
final class ExplanationCheck {
  private ExplanationCheck() {}

  static void of(LetterFacts facts, LetterProblems problems) {
    ExplanationRecord record = facts.explanation().orElseThrow();
    String path = facts.path("explanations/" + record.getVersion());
    mayBeIssued(facts, problems, path);
    for (StatutoryContent content : record.missingContents(!facts.dialogues().isEmpty())) {
      switch (content) {
        // The letter itself bears them, from the case, where they are checked.
        case REQUESTER, CONTENT_REQUESTED -> {}
        case DIALOGUE_RESULT ->
            problems.missing(LetterContent.DIALOGUE_RESULT, path + "/dialogueResult");
        case LEGAL_GROUNDS -> problems.missing(LetterContent.LEGAL_GROUNDS, path + "/legalBases");
        case SPECIFIC_EXPLANATION ->
            problems.missing(LetterContent.SPECIFIC_EXPLANATION, path + "/explanation");
      }
    }
    List<RequestedPoint> points = facts.file().getPoints();
    for (RequestedPoint point : record.unansweredPoints(points)) {
      String label = point.label(points.indexOf(point) + 1);
      problems.wrong(
          LetterContent.ANSWERS,
          facts.path("points/" + label),
          "chưa trả lời nội dung " + label,
          "point " + label + " is left unanswered");
    }
  }

  /** A case that ended otherwise is not explained, even if a draft lies in the file. */
  private static void mayBeIssued(LetterFacts facts, LetterProblems problems, String path) {
    if (facts.decision().isPresent() || facts.history().getState().answered()) {
      return;
    }
    Optional<BilingualText> why =
        facts.history().getState().whyNot(CaseEventType.EXPLANATION_ISSUED);
    why.ifPresent(
        reason ->
            problems.wrong(
                LetterContent.DECISION,
                path,
                Language.VI.lowered(reason.vi()),
                Language.EN.lowered(reason.in(Language.EN))));
  }
}
