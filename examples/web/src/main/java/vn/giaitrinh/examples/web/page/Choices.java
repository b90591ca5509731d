package vn.giaitrinh.examples.web.page;

import java.util.List;
import java.util.stream.IntStream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.text.BilingualText;

/**
 * What can be chosen in the fields of a form. Events and points are chosen by their place, for
 * their ids may be anything, something personal too.
 */
interface Choices {
  List<Option> of(Field field);

  /** Returns the choices of a form that depends on no case. */
  static Choices without(Page page) {
    return field -> field.kind() == FieldKind.UNIT ? Option.of(page.units()) : field.options();
  }

  /**
   * Returns the choices of a form on a case; the texts of its points if the reader may see them.
   */
  static Choices in(CaseFile file, boolean personal, Page page) {
    return field ->
        switch (field.kind()) {
          case EVENT -> events(file, page);
          case POINTS -> points(file.getPoints(), personal);
          default -> without(page).of(field);
        };
  }

  private static List<Option> events(CaseFile file, Page page) {
    List<CaseEvent> counting = file.effectiveEvents();
    return IntStream.range(0, file.getEvents().size())
        .filter(i -> counting.contains(file.getEvents().get(i)))
        .mapToObj(i -> option(i, Detail.name(file.getEvents().get(i), file, page)))
        .toList();
  }

  private static List<Option> points(List<RequestedPoint> points, boolean personal) {
    return IntStream.range(0, points.size())
        .mapToObj(
            i ->
                option(
                    i,
                    personal
                        ? points.get(i).label(i + 1) + ". " + points.get(i).text()
                        : points.get(i).label(i + 1)))
        .toList();
  }

  private static Option option(int place, String words) {
    return new Option(Integer.toString(place), BilingualText.of(words, words));
  }
}
