package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** The names of the types of event for the kinds of case that are no request for explanation. */
final class CaseEventNames {
  private CaseEventNames() {}

  static BilingualText of(CaseEventType type, CaseKind kind) {
    CaseWords words = CaseWords.of(kind);
    return switch (type) {
      case RECEIVED -> words.fill("Nhận {demand}", "Receipt of the {demand}");
      case ACCEPTED ->
          kind.isTakenUp()
              ? BilingualText.of("Thụ lý", "Accepted")
              : words.fill("Tiếp nhận {demand}", "Acceptance of the {demand}");
      case ADMISSIBILITY_CHECKED ->
          words.fill("Xem xét điều kiện {accept}", "Admissibility checked");
      case EXPLANATION_ISSUED -> words.fill("Ban hành {answer}", "Issue of the {answer}");
      case ANSWERED -> words.fill("Gửi {answer}", "Sending of the {answer}");
      case WITHDRAWN -> words.fill("Rút {demand}", "Withdrawal of the {demand}");
      case REOPENED -> words.fill("Mở lại việc {work}", "Case reopened");
      case RESUMED -> words.fill("Tiếp tục {work}", "Case resumed");
      case PUBLISHED -> words.fill("Công khai {answer}", "Publication of the {answer}");
      default -> type.label();
    };
  }
}
