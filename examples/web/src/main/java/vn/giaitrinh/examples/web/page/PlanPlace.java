package vn.giaitrinh.examples.web.page;

import java.util.Optional;

/**
 * A place in a plan, as whoever reads the plan calls it.
 *
 * @param kind what is there
 * @param number its number there, else its id; blank if there is one of the kind
 * @param anchor the id of its row on the page, if it has one
 */
record PlanPlace(Worded kind, String number, Optional<String> anchor) {

  static PlanPlace single(Worded kind) {
    return new PlanPlace(kind, "", Optional.empty());
  }

  static PlanPlace row(Worded kind, String number, String anchor) {
    return new PlanPlace(kind, number, Optional.of(anchor));
  }

  String words(Page page) {
    return page.say(kind, number);
  }
}
