package vn.giaitrinh.validation;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.finding.Finding;

/** Turns the places of findings in a case, which name ids, into JSON paths of its file. */
final class CasePlaces {
  private static final String EVENTS = "/events/";
  private static final String POINTS = "/points/";
  private static final String EXPLANATIONS = "/explanations/";

  private final CaseFile file;
  private final String whole;

  CasePlaces(CaseFile file) {
    this.file = file;
    this.whole = Finding.placeOfCase(file.getId().value());
  }

  /** Returns the path of a place; that of the file where what the place names is not in it. */
  String pathOf(String place) {
    String rest = place.startsWith(whole) ? place.substring(whole.length()) : "";
    if (rest.startsWith(EVENTS)) {
      String id = rest.substring(EVENTS.length());
      return item("events", file.getEvents().size(), i -> file.getEvents().get(i).id().equals(id));
    }
    if (rest.startsWith(POINTS)) {
      String id = rest.substring(POINTS.length());
      return item(
          "points", file.getPoints().size(), i -> file.getPoints().get(i).label(i + 1).equals(id));
    }
    if (rest.startsWith(EXPLANATIONS)) {
      String version = rest.substring(EXPLANATIONS.length());
      return item(
          "explanations",
          file.getExplanations().size(),
          i -> version.equals(String.valueOf(file.getExplanations().get(i).getVersion())));
    }
    return "$";
  }

  private static String item(String list, int size, IntPredicate wanted) {
    OptionalInt found = IntStream.range(0, size).filter(wanted).findFirst();
    return found.isPresent() ? "$." + list + "[" + found.getAsInt() + "]" : "$." + list;
  }
}
