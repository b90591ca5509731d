package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.text.Language;

/** Checks an apology: it gives a reason, and a new date that comes after the due day. */
final class ApologyCheck {
  private ApologyCheck() {}

  static void of(LetterFacts facts, LetterProblems problems) {
    ApologySent apology = facts.apology().orElseThrow();
    String path = facts.path(apology) + "/newDate";
    problems.missingUnless(
        facts.options().getDelayReason(), LetterContent.REASON, "letter/delayReason");
    Optional<LocalDate> due =
        LetterClocks.delayed(facts.options().getClocks()).map(LetterClocks::lastDay);
    if (due.isEmpty()) {
      problems.missing(LetterContent.DUE_DATE, "letter/clocks");
    }
    if (apology.getNewDate().isEmpty()) {
      problems.missing(LetterContent.NEW_DATE, path);
      return;
    }
    LocalDate promised = apology.getNewDate().get();
    if (due.filter(day -> !promised.isAfter(day)).isPresent()) {
      problems.wrong(
          LetterContent.NEW_DATE,
          path,
          "ngày hẹn "
              + Language.VI.write(promised)
              + " không sau ngày hết hạn "
              + Language.VI.write(due.get()),
          "the new date " + promised + " is not after the due day " + due.get());
    } else if (promised.isBefore(apology.getOn())) {
      problems.wrong(
          LetterContent.NEW_DATE,
          path,
          "ngày hẹn "
              + Language.VI.write(promised)
              + " trước ngày của thư "
              + Language.VI.write(apology.getOn()),
          "the new date " + promised + " is before the day of the letter, " + apology.getOn());
    }
  }
}
