package vn.giaitrinh.plan.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * What changed between two versions of a plan.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(issued, amended);
 * diff.changes().get(0).getKind();          // CHANGED
 * diff.changes().get(0).getSentence();      // Nhiệm vụ 2: thời gian thực hiện sửa đổi: từ ...
 * diff.render(Language.VI);                 // the whole as text
 * }</pre>
 *
 * <p><b>What is the same.</b> Groups, tasks, milestones and reporting duties are matched in this
 * order: by one id, where the wording is the same or nearly the same; by the same wording under
 * another id; by nearly the same wording, where each is the other's only best; and by one id,
 * whatever the wording. So a task that was given the number of another is told as renumbered, not
 * as reworded. Wordings (title and content) are nearly the same if at least nine tenths of their
 * words stand in both in one order, counted as twice the words in common by all words of both. Two
 * as good matches are no match: what is left is added and removed. Documents are matched by their
 * number, or by their citation where they have none.
 *
 * <p><b>What is a change.</b> Unicode composition, white space, letter case and accepted spellings
 * (<i>hằng năm, hàng năm</i>) are told as {@link ChangeKind#RESTATED}, apart from changes of
 * substance; so are the order within a list of values, a timing of the same meaning in other words
 * (but not where the words are understood and differ, though the timing itself was left as it was),
 * and a value that a task now gives itself as its group did. Clause ids and document numbers that
 * are equal are no change, however printed.
 *
 * <p><b>Groups.</b> The units, timing and deliverables that a group gives its tasks are told once,
 * at the group, with the tasks that they reach. Of parts that stay in their list as few as possible
 * are told as moved.
 *
 * @param earlier the earlier version, by its number, date and title
 * @param later the later version
 * @param changes the changes in the order of the later version, what was removed at the place where
 *     it stood
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanDiff(
    BilingualText earlier,
    BilingualText later,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<PlanChange> changes) {

  /**
   * Copies the changes.
   *
   * @param earlier the earlier version
   * @param later the later version
   * @param changes the changes
   */
  public PlanDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Finds what changed; units are told by their ids.
   *
   * @param earlier the earlier version, in draft or issued
   * @param later the later version, in draft or issued
   * @return the changes
   */
  public static PlanDiff between(Plan earlier, Plan later) {
    return between(earlier, later, id -> BilingualText.of(id.toString(), id.toString()));
  }

  /**
   * Finds what changed; units are told by their names.
   *
   * @param earlier the earlier version, in draft or issued
   * @param later the later version, in draft or issued
   * @param directory the directory that names the units
   * @param namesOn the day whose names are told, inclusive
   * @return the changes
   */
  public static PlanDiff between(
      Plan earlier, Plan later, OrganizationDirectory directory, LocalDate namesOn) {
    return between(earlier, later, id -> directory.nameOn(id, namesOn));
  }

  private static PlanDiff between(Plan earlier, Plan later, Function<UnitId, BilingualText> names) {
    UnitWords units = new UnitWords(names);
    ChangeList changes = new ChangeList(units, TimingMeaning.between(earlier, later));
    PartComparer parts = new PartComparer(changes, units);
    HeadComparer head = new HeadComparer(changes, parts, units, earlier, later);
    head.compareBeforeTasks();
    new OutlineComparer(changes, parts, earlier, later).compare();
    head.compareAfterTasks();
    return new PlanDiff(DiffText.name(earlier), DiffText.name(later), changes.changes());
  }

  /**
   * Checks if nothing changed.
   *
   * @return true if no change is told, not even of spelling
   */
  @JsonIgnore
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Renders the changes for a reader.
   *
   * @param language the language
   * @return both versions, the changes of substance, and apart from them what was restated
   */
  public String render(Language language) {
    return DiffText.render(this, language);
  }

  /** {@return the text in Vietnamese} */
  @Override
  public String toString() {
    return render(Language.VI);
  }
}
