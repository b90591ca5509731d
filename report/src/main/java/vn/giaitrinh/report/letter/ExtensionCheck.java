package vn.giaitrinh.report.letter;

import java.util.Optional;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ExtensionOutcome;
import vn.giaitrinh.sla.ExtensionResult;
import vn.giaitrinh.sla.ExtensionRule;
import vn.giaitrinh.text.Language;

/** Checks a notice of extension: it gives a reason, and only what the law lets the agency give. */
final class ExtensionCheck {
  private ExtensionCheck() {}

  static void of(LetterFacts facts, LetterProblems problems) {
    DeadlineExtended extension = facts.extension().orElseThrow();
    String path = facts.path(extension);
    problems.missingUnless(extension.getReason(), LetterContent.REASON, path + "/reason");
    Optional<ClockSnapshot> clock = LetterClocks.explanation(facts.options().getClocks());
    Optional<ExtensionResult> result = LetterClocks.result(facts.options().getClocks(), extension);
    if (clock.isEmpty() || result.isEmpty()) {
      problems.missing(LetterContent.DUE_DATE, "letter/clocks");
    } else if (result.get().outcome() != ExtensionOutcome.HONOURED) {
      notGranted(clock.get(), result.get(), path, problems);
    } else if (!LetterClocks.lastDay(clock.get()).isAfter(LetterClocks.originalDue(clock.get()))) {
      problems.wrong(
          LetterContent.NEW_DATE,
          path + "/amount",
          "ngày hết hạn mới không sau ngày hết hạn cũ",
          "the new due day is not after the old one");
    }
  }

  private static void notGranted(
      ClockSnapshot clock, ExtensionResult result, String path, LetterProblems problems) {
    Optional<LegalReference> basis =
        clock
            .getRule()
            .getExtension()
            .map(ExtensionRule::getBasis)
            .or(() -> clock.basis().stream().findFirst());
    problems.wrong(
        LetterContent.EXTENSION_GRANTED,
        path,
        Language.VI.lowered(result.outcome().label().vi()),
        Language.EN.lowered(result.outcome().label().in(Language.EN)),
        basis);
  }
}
