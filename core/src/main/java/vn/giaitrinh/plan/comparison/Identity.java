package vn.giaitrinh.plan.comparison;

import vn.giaitrinh.text.VietnameseText;

/**
 * What a part of a plan is known by.
 *
 * @param part what part it is; parts of two kinds are never the same
 * @param id its id
 * @param wording its wording; empty if it is known by its id alone
 */
record Identity(PlanPart part, String id, String wording) {

  Identity {
    wording = VietnameseText.fold(wording);
  }
}
