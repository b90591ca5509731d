package vn.giaitrinh.examples.web.api;

import java.util.List;
import vn.giaitrinh.examples.web.register.Recorded;
import vn.giaitrinh.text.Language;

/**
 * What came of recording something, or would come of it.
 *
 * @param version the version of the case
 * @param isNew false if nothing was done, for it had been recorded before or was not to be
 * @param advice what is found in the case since
 */
record RecordedView(long version, boolean isNew, List<FindingView> advice) {

  static RecordedView of(Recorded recorded, Language language) {
    return new RecordedView(
        recorded.stored().version(), recorded.isNew(), FindingView.of(recorded.advice(), language));
  }
}
