package vn.giaitrinh.schedule;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Puts a timing into words by its meaning, whatever words the plan had for it. */
final class TimingWords {
  private static final int TWO_DIGITS = 10;

  private TimingWords() {}

  static BilingualText of(Timing timing) {
    if (timing instanceof Ongoing ongoing) {
      return ongoing(ongoing);
    }
    if (timing instanceof Window window) {
      return WindowWords.of(window);
    }
    if (timing instanceof Deadline deadline) {
      return BilingualText.of(
          "Chậm nhất ngày " + Language.VI.write(deadline.lastDay()),
          "By " + Language.EN.write(deadline.lastDay()) + " at the latest");
    }
    if (timing instanceof Recurring recurring) {
      return recurring(recurring);
    }
    if (timing instanceof AfterEvent term) {
      return afterEvent(term);
    }
    if (timing instanceof Deferred deferred) {
      return deferred
          .reference()
          .map(source -> BilingualText.of("Theo " + source, "As set by: " + source))
          .orElse(deferred.kind().label());
    }
    if (timing instanceof Compound compound) {
      return compound(compound.parts());
    }
    return timing instanceof Unrecognized && !timing.raw().isEmpty()
        ? BilingualText.ofVietnamese(timing.raw())
        : timing.kind().label();
  }

  private static BilingualText ongoing(Ongoing ongoing) {
    BilingualText label = ongoing.kind().label();
    return ongoing
        .startingOn()
        .map(
            day ->
                BilingualText.of(
                    label.vi() + " từ ngày " + Language.VI.write(day),
                    label.in(Language.EN) + " from " + Language.EN.write(day)))
        .orElse(label);
  }

  private static BilingualText recurring(Recurring recurring) {
    BilingualText rule =
        recurring.rule().map(RecurrenceRule::inWords).orElse(recurring.kind().label());
    StringBuilder vi = new StringBuilder(rule.vi());
    StringBuilder en = new StringBuilder(rule.in(Language.EN));
    recurring
        .start()
        .ifPresent(
            day -> {
              vi.append(", từ ngày ").append(Language.VI.write(day));
              en.append(", from ").append(Language.EN.write(day));
            });
    if (recurring.roll() != Roll.NONE) {
      BilingualText roll = recurring.roll().label();
      vi.append(", nếu trùng ngày nghỉ thì thực hiện vào ").append(Language.VI.lowered(roll.vi()));
      en.append(", on the ")
          .append(Language.EN.lowered(roll.in(Language.EN)))
          .append(" if that is a day off");
    }
    return BilingualText.of(vi.toString(), en.toString());
  }

  private static BilingualText afterEvent(AfterEvent term) {
    BilingualText limit = term.limit().inWords();
    int amount = term.limit().amount();
    String padding = amount > 0 && amount < TWO_DIGITS ? "0" : "";
    BilingualText event =
        term.anchorWording()
            .map(BilingualText::ofVietnamese)
            .orElse(
                BilingualText.of(
                    Language.VI.lowered(term.anchor().label().vi()),
                    "the " + Language.EN.lowered(term.anchor().label().in(Language.EN))));
    return BilingualText.of(
        "Trong thời hạn " + padding + limit.vi() + " kể từ " + event.vi(),
        "Within " + limit.in(Language.EN) + " from " + event.in(Language.EN));
  }

  private static BilingualText compound(List<Timing> parts) {
    return BilingualText.of(joined(parts, Language.VI), joined(parts, Language.EN));
  }

  private static String joined(List<Timing> parts, Language language) {
    return parts.stream().map(part -> of(part).in(language)).collect(Collectors.joining("; "));
  }
}
