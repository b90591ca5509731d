package vn.giaitrinh.examples.web.api;

import java.util.Optional;
import vn.giaitrinh.examples.web.register.Audit;
import vn.giaitrinh.examples.web.register.PlanStatus;
import vn.giaitrinh.examples.web.register.StoredPlan;
import vn.giaitrinh.text.BilingualText;

/**
 * A plan in a list.
 *
 * @param id its id
 * @param title its title
 * @param number its number, once it has one
 * @param status how far it has come
 * @param version its version
 * @param audit who made and changed it
 */
record PlanOverview(
    String id,
    BilingualText title,
    Optional<String> number,
    PlanStatus status,
    long version,
    Audit audit) {

  static PlanOverview of(StoredPlan stored) {
    return new PlanOverview(
        stored.plan().getId(),
        stored.plan().getTitle(),
        stored.plan().getNumber().map(Object::toString),
        stored.status(),
        stored.version(),
        stored.audit());
  }
}
