package vn.giaitrinh.plan.comparison;

import java.util.List;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The changes of a plan as text. */
final class DiffText {
  private DiffText() {}

  static BilingualText name(Plan plan) {
    BilingualText title = plan.getTitle();
    return BilingualText.of(
        plan.getNumber().map(number -> "Kế hoạch số " + number).orElse("Dự thảo kế hoạch")
            + plan.getIssuedOn().map(day -> " ngày " + Language.VI.write(day)).orElse("")
            + (title.vi().isEmpty() ? "" : ", " + title.vi()),
        plan.getNumber().map(number -> "Plan " + number).orElse("Draft plan")
            + plan.getIssuedOn().map(day -> " of " + Language.EN.write(day)).orElse("")
            + (title.vi().isEmpty() ? "" : ", " + title.in(Language.EN)));
  }

  static String render(PlanDiff diff, Language language) {
    boolean vietnamese = language == Language.VI;
    StringBuilder text = new StringBuilder();
    text.append(vietnamese ? "Bản trước: " : "Earlier version: ")
        .append(diff.earlier().in(language))
        .append('\n')
        .append(vietnamese ? "Bản sau: " : "Later version: ")
        .append(diff.later().in(language))
        .append('\n');
    List<PlanChange> restated =
        diff.changes().stream().filter(one -> one.getKind() == ChangeKind.RESTATED).toList();
    List<PlanChange> changed =
        diff.changes().stream().filter(one -> one.getKind() != ChangeKind.RESTATED).toList();
    if (diff.isEmpty()) {
      text.append(vietnamese ? "Không có thay đổi.\n" : "Nothing has changed.\n");
    }
    list(text, vietnamese ? "Thay đổi" : "Changes", changed, language);
    list(
        text,
        vietnamese ? "Sửa cách viết, không đổi nội dung" : "Restated, the meaning is the same",
        restated,
        language);
    return text.toString();
  }

  private static void list(
      StringBuilder text, String heading, List<PlanChange> changes, Language language) {
    if (changes.isEmpty()) {
      return;
    }
    text.append('\n').append(heading).append(" (").append(changes.size()).append("):\n");
    for (int i = 0; i < changes.size(); i++) {
      text.append(i + 1)
          .append(". ")
          .append(changes.get(i).getSentence().in(language))
          .append('\n');
    }
  }
}
