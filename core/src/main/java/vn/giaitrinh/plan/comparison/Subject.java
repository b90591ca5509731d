package vn.giaitrinh.plan.comparison;

import java.util.Optional;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * The part of a plan of which changes are told.
 *
 * @param part what part it is
 * @param id its id in the later version, or in the earlier one if it was removed
 * @param earlierId its id in the earlier version, where it is another
 * @param earlierPath its JSON path in the earlier version
 * @param laterPath its JSON path in the later version
 * @param name its name as it stands in the middle of a sentence, such as <i>nhiệm vụ 5a</i>
 */
record Subject(
    PlanPart part,
    String id,
    Optional<String> earlierId,
    Optional<String> earlierPath,
    Optional<String> laterPath,
    BilingualText name) {

  static Subject ofPlan(String id) {
    return new Subject(
        PlanPart.PLAN,
        id,
        Optional.empty(),
        Optional.of("$"),
        Optional.of("$"),
        BilingualText.of("kế hoạch", "the plan"));
  }

  static Subject of(Pair<Place> pair) {
    Place shown = pair.later().or(pair::earlier).orElseThrow();
    return new Subject(
        shown.part(),
        shown.id(),
        pair.earlier().map(Place::id).filter(id -> !id.equals(shown.id())),
        pair.earlier().map(Place::path),
        pair.later().map(Place::path),
        shown.name());
  }

  /**
   * Returns a part of this part, which stands in a list of it.
   *
   * @param inEarlier the step from this part to it in the earlier version, as in a JSON path
   * @param inLater the step in the later version
   */
  Subject part(
      PlanPart kind,
      String id,
      Optional<String> earlierId,
      Optional<String> inEarlier,
      Optional<String> inLater) {
    boolean inPlan = part == PlanPart.PLAN;
    return new Subject(
        kind,
        id,
        earlierId.filter(earlier -> !earlier.equals(id)),
        inEarlier.map(step -> earlierPath.orElseThrow() + step),
        inLater.map(step -> laterPath.orElseThrow() + step),
        BilingualText.of(
            Language.VI.lowered(kind.label().vi()) + " " + id + (inPlan ? "" : " của " + name.vi()),
            Language.EN.lowered(kind.label().in(Language.EN))
                + " "
                + id
                + (inPlan ? "" : " of " + name.in(Language.EN))));
  }
}
