package vn.giaitrinh.examples.web.page;

import java.util.UUID;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.examples.web.register.StoredCase;
import vn.giaitrinh.examples.web.register.VersionConflictException;

/**
 * What a form carries beside its fields.
 *
 * @param type the event
 * @param event the id of the event, made when the form was shown
 * @param version the version of the case that the reader has seen
 */
record Sent(CaseEventType type, UUID event, long version) {

  Sent of(long other) {
    return new Sent(type, event, other);
  }

  /** Throws VersionConflictException if the case is another than the reader has seen. */
  void checkIsOf(StoredCase stored) {
    if (stored.version() != version) {
      throw new VersionConflictException(version, stored.version());
    }
  }
}
