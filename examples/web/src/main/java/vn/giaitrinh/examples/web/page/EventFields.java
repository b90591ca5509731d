package vn.giaitrinh.examples.web.page;

import static vn.giaitrinh.examples.web.page.EventField.*;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.casefile.CaseEventType;

/** Which fields an event has. */
final class EventFields {
  /** What the record of an explanation says: the contents of Nghị định 59/2019/NĐ-CP, Điều 12. */
  static final List<EventField> OF_EXPLANATION =
      List.of(
          SIGNER_POST,
          SIGNER_AUTHORITY,
          REQUESTER_STATED,
          CONTENT_REQUESTED,
          DIALOGUE_RESULT,
          LEGAL_BASES,
          EXPLANATION,
          ANSWERED_POINTS,
          REMEDIAL_ACTIONS);

  private EventFields() {}

  /** Returns the fields of an event in the order of a form: the day first, the remark last. */
  static List<EventField> of(CaseEventType type) {
    List<EventField> fields = new ArrayList<>();
    fields.add(ON);
    fields.addAll(own(type));
    fields.add(NOTE);
    return List.copyOf(fields);
  }

  private static List<EventField> own(CaseEventType type) {
    return switch (type) {
      case RECEIVED, SUPPLEMENT_RECEIVED, ADMISSIBILITY_CHECKED, WITHDRAWN, CLOSED -> List.of();
      case SUPPLEMENT_REQUESTED -> List.of(NOTICE, REPLY_BY);
      case ACCEPTED -> List.of(NOTICE);
      case REFUSED -> List.of(CLAUSE, REASON, NOTICE);
      case TRANSFERRED -> List.of(RECEIVING_BODY, NOTICE);
      case EXPLANATION_ISSUED -> List.of(DOCUMENT_NUMBER, SIGNER_POST);
      case ANSWERED -> List.of(DOCUMENT_NUMBER, MODE);
      case TERMINATED, REOPENED -> List.of(DECISION, REASON);
      case EXTENDED -> List.of(AMOUNT, REASON, NOTICE);
      case RESUMED -> List.of(DECISION);
      case UNIT_ASSIGNED -> List.of(UNIT, ROLE);
      case DIALOGUE_HELD -> List.of(MINUTES_NUMBER);
      case DRAFT_SUBMITTED -> List.of(DRAFTER_POST);
      case DRAFT_RETURNED -> List.of(REASON);
      case SUSPENDED -> List.of(SUSPENSION_REASON, DECISION, REASON_ENDED_ON);
      case PUBLISHED -> List.of(PLACE);
      case FINDING_RECORDED -> List.of(FINDING, INSPECTOR);
      case REVIEW_REQUESTED -> List.of(REVIEW_BODY);
      case RESPONSIBILITY_MOVED -> List.of(TO_UNIT);
      case CASES_JOINED -> List.of(OTHER_CASE);
      case APOLOGY_SENT -> List.of(NEW_DATE);
      case VOIDED -> List.of(EVENT, REASON);
    };
  }
}
