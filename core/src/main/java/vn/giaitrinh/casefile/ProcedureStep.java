package vn.giaitrinh.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step that the procedure allows.
 *
 * @param type the event
 * @param from the statuses in which it makes sense
 * @param to the status that it leads to; null if it leaves the status as it is
 * @param onceAnswered whether an answer must have been sent before
 * @param vi why, in Vietnamese, with the words of a kind of case left open
 * @param en why, in English, with the words of a kind of case left open
 */
record ProcedureStep(
    CaseEventType type,
    Set<CaseStatus> from,
    @Nullable CaseStatus to,
    boolean onceAnswered,
    String vi,
    String en) {

  static ProcedureStep moving(
      CaseEventType type, Set<CaseStatus> from, CaseStatus to, String vi, String en) {
    return new ProcedureStep(type, from, to, false, vi, en);
  }

  static ProcedureStep staying(CaseEventType type, Set<CaseStatus> from, String vi, String en) {
    return new ProcedureStep(type, from, null, false, vi, en);
  }

  CaseStatus after(CaseStatus now) {
    return to == null ? now : to;
  }
}
