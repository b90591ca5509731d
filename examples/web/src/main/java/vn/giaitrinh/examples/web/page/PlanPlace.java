package vn.giaitrinh.examples.web.page;

/**
 * A place in a plan, as whoever reads the plan calls it.
 *
 * @param kind what is there
 * @param number its number there, else its id
 * @param anchor the id of its row on the page
 */
record PlanPlace(FormWord kind, String number, String anchor) {
  String words(Page page) {
    return page.say(kind, number);
  }
}
