package vn.giaitrinh.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;

/**
 * Something for each of some cases, found by the place of a finding or reminder in a case.
 *
 * @param <T> what there is for a case
 */
final class CaseIndex<T> {
  private final Map<String, T> byPlace = new HashMap<>();

  /** Adds what there is for a case, unless there is something already. */
  void add(String caseId, T what) {
    byPlace.putIfAbsent(Finding.placeOfCase(caseId), what);
  }

  Optional<T> find(String path) {
    // The id of a case can hold a slash, and so can a place within it.
    for (String place = path; !place.isEmpty(); place = parent(place)) {
      T found = byPlace.get(place);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String parent(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf('/')));
  }
}
