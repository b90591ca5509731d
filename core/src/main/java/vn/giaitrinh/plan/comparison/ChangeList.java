package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.text.VietnameseText;

/** The changes told so far, in order. What did not change is not told. */
final class ChangeList {
  private final UnitWords units;
  private final TimingMeaning meaning;
  private final List<PlanChange> changes = new ArrayList<>();

  ChangeList(UnitWords units, TimingMeaning meaning) {
    this.units = units;
    this.meaning = meaning;
  }

  List<PlanChange> changes() {
    return changes;
  }

  void added(Subject subject, BilingualText title) {
    changes.add(
        of(ChangeKind.ADDED, subject)
            .later(title)
            .sentence(Sentences.added(subject, title))
            .build());
  }

  void removed(Subject subject, BilingualText title) {
    changes.add(
        of(ChangeKind.REMOVED, subject)
            .earlier(title)
            .sentence(Sentences.removed(subject, title))
            .build());
  }

  void renumbered(Subject subject) {
    subject
        .earlierId()
        .ifPresent(
            earlierId ->
                changes.add(
                    of(ChangeKind.RENUMBERED, subject)
                        .sentence(Sentences.renumbered(subject, earlierId))
                        .build()));
  }

  void moved(Subject subject, BilingualText from, BilingualText to) {
    changes.add(
        of(ChangeKind.MOVED, subject)
            .earlier(from)
            .later(to)
            .sentence(Sentences.moved(subject, from, to))
            .build());
  }

  /**
   * Tells of a title: of its Vietnamese wording, or of the English one where that alone differs.
   */
  void title(Subject subject, BilingualText earlier, BilingualText later) {
    if (earlier.equals(later)) {
      return;
    }
    String english = earlier.en().orElse("");
    String laterEnglish = later.en().orElse("");
    boolean sameEnglish = VietnameseText.sameWords(english, laterEnglish);
    boolean inEnglish =
        earlier.vi().equals(later.vi())
            || (!sameEnglish && VietnameseText.sameWords(earlier.vi(), later.vi()));
    if (inEnglish) {
      BilingualText aspect = BilingualText.of("bản tiếng Anh của tên", "English title");
      wording(subject, PlanAspect.TITLE, aspect, english, laterEnglish);
    } else {
      wording(subject, PlanAspect.TITLE, PlanAspect.TITLE.label(), earlier.vi(), later.vi());
    }
  }

  void content(Subject subject, Optional<String> earlier, Optional<String> later) {
    if (earlier.isPresent() && later.isPresent() && !earlier.equals(later)) {
      BilingualText aspect = PlanAspect.CONTENT.label();
      wording(subject, PlanAspect.CONTENT, aspect, earlier.get(), later.get());
    } else {
      value(subject, PlanAspect.CONTENT, earlier, later, ValueWords::same);
    }
  }

  /** Tells of paragraphs, which are read as one text. */
  void paragraphs(Subject subject, PlanAspect aspect, List<String> earlier, List<String> later) {
    if (!earlier.equals(later)) {
      String before = String.join("\n", earlier);
      String after = String.join("\n", later);
      wording(subject, aspect, aspect.label(), before, after);
    }
  }

  private void wording(
      Subject subject, PlanAspect aspect, BilingualText name, String earlier, String later) {
    ChangeKind kind = kind(VietnameseText.sameWords(earlier, later));
    List<WordRun> words = Words.compare(earlier, later);
    changes.add(
        of(kind, subject)
            .aspect(aspect)
            .earlier(shown(earlier))
            .later(shown(later))
            .words(words)
            .sentence(Sentences.wording(subject, name, kind, words))
            .build());
  }

  private static Optional<BilingualText> shown(String words) {
    return Optional.of(ValueWords.same(words)).filter(text -> !text.vi().isEmpty());
  }

  <T> void value(
      Subject subject,
      PlanAspect aspect,
      Optional<T> earlier,
      Optional<T> later,
      Function<T, BilingualText> words) {
    if (!earlier.equals(later)) {
      Optional<BilingualText> before = earlier.map(words);
      Optional<BilingualText> after = later.map(words);
      boolean same = before.map(ChangeList::folded).equals(after.map(ChangeList::folded));
      value(subject, aspect, kind(same), before, after, List.of());
    }
  }

  /** Tells of a value whose words may be those of another value. */
  <T> void named(
      Subject subject,
      PlanAspect aspect,
      Optional<T> earlier,
      Optional<T> later,
      Function<T, BilingualText> words) {
    if (!earlier.equals(later)) {
      value(subject, aspect, ChangeKind.CHANGED, earlier.map(words), later.map(words), List.of());
    }
  }

  private void value(
      Subject subject,
      PlanAspect aspect,
      ChangeKind kind,
      Optional<BilingualText> earlier,
      Optional<BilingualText> later,
      List<TaskId> reached) {
    BilingualText sentence = Sentences.value(subject, aspect.label(), kind, earlier, later);
    changes.add(
        of(kind, subject)
            .aspect(aspect)
            .earlier(earlier)
            .later(later)
            .reachedTasks(reached)
            .sentence(Sentences.reaching(sentence, reached))
            .build());
  }

  <T> void items(
      Subject subject,
      PlanAspect aspect,
      List<T> earlier,
      List<T> later,
      Function<T, BilingualText> words) {
    if (!earlier.equals(later)) {
      items(subject, aspect, earlier, later, words, List.of());
    }
  }

  void deliverables(
      Subject subject, List<Deliverable> earlier, List<Deliverable> later, List<TaskId> reached) {
    items(subject, PlanAspect.DELIVERABLES, earlier, later, ValueWords::of, reached);
  }

  private <T> void items(
      Subject subject,
      PlanAspect aspect,
      List<T> earlier,
      List<T> later,
      Function<T, BilingualText> words,
      List<TaskId> reached) {
    List<BilingualText> before = earlier.stream().map(words).toList();
    List<BilingualText> after = later.stream().map(words).toList();
    List<BilingualText> removed = less(before, after, ChangeList::folded);
    List<BilingualText> added = less(after, before, ChangeList::folded);
    ChangeKind kind = kind(removed.isEmpty() && added.isEmpty());
    BilingualText sentence = Sentences.items(subject, aspect, kind, removed, added);
    changes.add(
        of(kind, subject)
            .aspect(aspect)
            .earlier(joined(before))
            .later(joined(after))
            .reachedTasks(reached)
            .sentence(Sentences.reaching(sentence, reached))
            .build());
  }

  void units(
      Subject subject, List<Assignment> earlier, List<Assignment> later, List<TaskId> reached) {
    List<Assignment> before = UnitWords.oneByOne(earlier);
    List<Assignment> after = UnitWords.oneByOne(later);
    List<Assignment> removed = less(before, after, Function.identity());
    List<Assignment> added = less(after, before, Function.identity());
    ChangeKind kind = kind(removed.isEmpty() && added.isEmpty());
    BilingualText sentence = Sentences.units(subject, kind, removed, added, units::of);
    changes.add(
        of(kind, subject)
            .aspect(PlanAspect.UNITS)
            .removedUnits(removed)
            .addedUnits(added)
            .reachedTasks(reached)
            .sentence(Sentences.reaching(sentence, reached))
            .build());
  }

  void timing(
      Subject subject, Optional<Timing> earlier, Optional<Timing> later, List<TaskId> reached) {
    // Two meanings may have come by the same words.
    boolean byWords = !earlier.map(Timing::raw).equals(later.map(Timing::raw));
    value(
        subject,
        PlanAspect.TIMING,
        kind(meaning.same(earlier, later)),
        earlier.map(timing -> words(timing, byWords)),
        later.map(timing -> words(timing, byWords)),
        reached);
  }

  private static BilingualText words(Timing timing, boolean byWords) {
    BilingualText meaning = timing.inWords();
    return byWords && !timing.raw().isEmpty()
        ? BilingualText.of(timing.raw(), meaning.in(Language.EN))
        : meaning;
  }

  private static Optional<BilingualText> joined(List<BilingualText> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(ValueWords.joined(values));
  }

  /** Returns what is left of a list when the other is taken from it, one for one. */
  private static <T> List<T> less(List<T> from, List<T> other, Function<T, ?> same) {
    List<Object> taken = other.stream().map(same).collect(Collectors.toCollection(ArrayList::new));
    return from.stream().filter(one -> !taken.remove((Object) same.apply(one))).toList();
  }

  private static String folded(BilingualText text) {
    return VietnameseText.fold(text.vi()) + "\n" + VietnameseText.fold(text.in(Language.EN));
  }

  private static ChangeKind kind(boolean same) {
    return same ? ChangeKind.RESTATED : ChangeKind.CHANGED;
  }

  private static PlanChange.Builder of(ChangeKind kind, Subject subject) {
    return PlanChange.builder()
        .kind(kind)
        .part(subject.part())
        .id(subject.id())
        .earlierId(subject.earlierId())
        .earlierPath(subject.earlierPath())
        .laterPath(subject.laterPath());
  }
}
