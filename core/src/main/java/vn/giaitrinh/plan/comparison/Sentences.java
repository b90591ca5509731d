package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Writes changes as sentences, in the manner of a document that amends another. */
final class Sentences {
  private Sentences() {}

  static BilingualText added(Subject subject, BilingualText title) {
    return sentence(
        "bổ sung " + subject.name().vi() + quotedAfter(title, Language.VI),
        subject.name().in(Language.EN) + " is added" + quotedAfter(title, Language.EN));
  }

  static BilingualText removed(Subject subject, BilingualText title) {
    return sentence(
        "bỏ " + subject.name().vi() + quotedAfter(title, Language.VI),
        subject.name().in(Language.EN) + " is removed" + quotedAfter(title, Language.EN));
  }

  static BilingualText renumbered(Subject subject, String earlierId) {
    return sentence(
        subject.name().vi() + " đổi mã từ " + earlierId + " thành " + subject.id(),
        subject.name().in(Language.EN)
            + " has the id "
            + subject.id()
            + " instead of "
            + earlierId);
  }

  static BilingualText moved(Subject subject, BilingualText from, BilingualText to) {
    return sentence(
        subject.name().vi() + " chuyển vị trí: trước đây " + from.vi() + ", nay " + to.vi(),
        subject.name().in(Language.EN)
            + " has moved: it was "
            + from.in(Language.EN)
            + ", and is "
            + to.in(Language.EN));
  }

  /** Writes that a value was added, left out, changed or restated. */
  static BilingualText value(
      Subject subject,
      BilingualText aspect,
      ChangeKind kind,
      Optional<BilingualText> earlier,
      Optional<BilingualText> later) {
    return about(
        subject,
        aspect,
        kind,
        fromTo(Language.VI, earlier, later),
        fromTo(Language.EN, earlier, later));
  }

  static BilingualText wording(
      Subject subject, BilingualText aspect, ChangeKind kind, List<WordRun> words) {
    List<WordRun> shown =
        words.stream()
            .filter(run -> kind == ChangeKind.CHANGED ? !run.kept() : differs(run))
            .toList();
    return about(subject, aspect, kind, runs(shown, Language.VI), runs(shown, Language.EN));
  }

  static BilingualText items(
      Subject subject,
      PlanAspect aspect,
      ChangeKind kind,
      List<BilingualText> removed,
      List<BilingualText> added) {
    return about(
        subject,
        aspect.label(),
        kind,
        removedAdded(removed, added, Language.VI),
        removedAdded(removed, added, Language.EN));
  }

  static BilingualText units(
      Subject subject,
      ChangeKind kind,
      List<Assignment> removed,
      List<Assignment> added,
      Function<Assignment, BilingualText> words) {
    List<BilingualText> gone = byRole(removed, words);
    List<BilingualText> come = byRole(added, words);
    return about(
        subject,
        PlanAspect.UNITS.label(),
        kind,
        unquoted(gone, come, Language.VI),
        unquoted(gone, come, Language.EN));
  }

  /** Adds the tasks that a value of a group reaches. */
  static BilingualText reaching(BilingualText sentence, List<TaskId> tasks) {
    if (tasks.isEmpty()) {
      return sentence;
    }
    List<String> ids = tasks.stream().map(TaskId::toString).toList();
    return BilingualText.of(
        sentence.vi() + " Áp dụng đối với nhiệm vụ " + Language.VI.list(ids) + ".",
        sentence.in(Language.EN) + " It reaches task " + Language.EN.list(ids) + ".");
  }

  private static BilingualText about(
      Subject subject, BilingualText aspect, ChangeKind kind, String vi, String en) {
    boolean restated = kind == ChangeKind.RESTATED;
    return sentence(
        subject.name().vi()
            + ": "
            + aspect.vi()
            + (restated ? " chỉ sửa cách viết, không đổi nội dung" : " sửa đổi")
            + (vi.isEmpty() ? "" : ": " + vi),
        subject.name().in(Language.EN)
            + ": "
            + aspect.in(Language.EN)
            + (restated ? " restated, the meaning is the same" : " changed")
            + (en.isEmpty() ? "" : ": " + en));
  }

  private static String fromTo(
      Language language, Optional<BilingualText> earlier, Optional<BilingualText> later) {
    boolean vietnamese = language == Language.VI;
    if (earlier.equals(later)) {
      return "";
    }
    if (earlier.isEmpty() || later.isEmpty()) {
      return removedAdded(earlier.stream().toList(), later.stream().toList(), language);
    }
    // Words of the plan that differ in Vietnamese only are shown as the plan has them.
    boolean told = !earlier.get().in(language).equals(later.get().in(language));
    Language shown = told ? language : Language.VI;
    String from = quoted(earlier.get().in(shown));
    String to = quoted(later.get().in(shown));
    return vietnamese ? "từ " + from + " thành " + to : "from " + from + " to " + to;
  }

  private static String runs(List<WordRun> runs, Language language) {
    return runs.stream().map(run -> run(run, language)).collect(Collectors.joining("; "));
  }

  private static String run(WordRun run, Language language) {
    boolean vietnamese = language == Language.VI;
    String earlier = quoted(run.earlier());
    String later = quoted(run.later());
    if (run.earlier().isEmpty()) {
      return (vietnamese ? "bổ sung " : "added ") + later;
    }
    if (run.later().isEmpty()) {
      return (vietnamese ? "bỏ " : "removed ") + earlier;
    }
    return vietnamese ? "thay " + earlier + " bằng " + later : later + " instead of " + earlier;
  }

  private static boolean differs(WordRun run) {
    return !run.earlier().equals(run.later());
  }

  private static String removedAdded(
      List<BilingualText> removed, List<BilingualText> added, Language language) {
    return unquoted(quoted(removed), quoted(added), language);
  }

  private static String unquoted(
      List<BilingualText> removed, List<BilingualText> added, Language language) {
    boolean vietnamese = language == Language.VI;
    List<String> parts = new ArrayList<>();
    if (!removed.isEmpty()) {
      parts.add((vietnamese ? "bỏ " : "removed ") + joined(removed, language));
    }
    if (!added.isEmpty()) {
      parts.add((vietnamese ? "bổ sung " : "added ") + joined(added, language));
    }
    return String.join("; ", parts);
  }

  private static String joined(List<BilingualText> words, Language language) {
    return words.stream().map(one -> one.in(language)).collect(Collectors.joining(", "));
  }

  private static List<BilingualText> byRole(
      List<Assignment> assignments, Function<Assignment, BilingualText> words) {
    List<BilingualText> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      List<BilingualText> units =
          assignments.stream().filter(one -> one.getRole() == role).map(words).toList();
      if (!units.isEmpty()) {
        roles.add(
            BilingualText.of(
                joined(units, Language.VI) + " (" + Language.VI.lowered(role.label().vi()) + ")",
                joined(units, Language.EN)
                    + " ("
                    + Language.EN.lowered(role.label().in(Language.EN))
                    + ")"));
      }
    }
    return roles;
  }

  private static List<BilingualText> quoted(List<BilingualText> texts) {
    return texts.stream()
        .map(one -> BilingualText.of(quoted(one.vi()), quoted(one.in(Language.EN))))
        .toList();
  }

  private static String quotedAfter(BilingualText title, Language language) {
    return title.vi().isEmpty() ? "" : ": " + quoted(title.in(language));
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private static BilingualText sentence(String vi, String en) {
    return BilingualText.of(Language.VI.capitalized(vi) + ".", Language.EN.capitalized(en) + ".");
  }
}
