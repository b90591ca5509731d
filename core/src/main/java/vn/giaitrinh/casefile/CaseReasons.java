package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** Why an event makes sense in a status or not, as an official would say it. */
final class CaseReasons {
  private CaseReasons() {}

  static BilingualText why(CaseKind kind, CaseStatus now, ProcedureStep step) {
    return said(kind, now, step.vi(), step.en());
  }

  static BilingualText whyNot(CaseKind kind, CaseStatus now, CaseEventType type) {
    BilingualText condition = condition(type, kind.needsAcceptance());
    return said(kind, now, condition.vi(), condition.en().orElseThrow());
  }

  private static BilingualText said(CaseKind kind, CaseStatus now, String vi, String en) {
    CaseWords words = CaseWords.of(kind);
    BilingualText stands = stands(now);
    return BilingualText.of(
        words.vietnamese(stands.vi() + "; " + vi),
        words.english(stands.en().orElseThrow() + "; " + en));
  }

  private static BilingualText stands(CaseStatus status) {
    return switch (status) {
      case DRAFT -> BilingualText.of("Chưa ghi nhận việc nhận yêu cầu", "No receipt is recorded");
      case RECEIVED ->
          BilingualText.of(
              "Đã nhận yêu cầu, chưa xem xét điều kiện {accept}",
              "The {demand} is received and its conditions are not yet reviewed");
      case UNDER_ADMISSIBILITY ->
          BilingualText.of(
              "Đang xem xét điều kiện {accept}", "The conditions for acceptance are under review");
      case AWAITING_SUPPLEMENT ->
          BilingualText.of("Đang chờ {person} bổ sung", "A supplement is awaited");
      case ACCEPTED -> BilingualText.of("Đã {accept}", "The {demand} is accepted");
      case IN_PREPARATION -> BilingualText.of("Đang {work}", "The {answer} is in preparation");
      case IN_DIALOGUE ->
          BilingualText.of(
              "Đang làm việc trực tiếp với {person}", "The {person} is met in dialogue");
      case AWAITING_APPROVAL ->
          BilingualText.of("Dự thảo đang trình ký", "The draft is before the signer");
      case SUSPENDED -> BilingualText.of("Đang tạm đình chỉ", "The case is suspended");
      case ANSWERED -> BilingualText.of("Đã gửi {answer}", "The {answer} is sent");
      case CLOSED -> BilingualText.of("Hồ sơ đã kết thúc", "The dossier is closed");
      case REFUSED -> BilingualText.of("Đã từ chối {accept}", "The {demand} is refused");
      case TRANSFERRED ->
          BilingualText.of(
              "Đã chuyển cơ quan có thẩm quyền", "The case went to the competent body");
      case WITHDRAWN -> BilingualText.of("Đã rút yêu cầu", "The {demand} is withdrawn");
      case TERMINATED -> BilingualText.of("Đã đình chỉ", "The case is ended for good");
    };
  }

  private static BilingualText condition(CaseEventType type, boolean needsAcceptance) {
    return switch (type) {
      case RECEIVED ->
          BilingualText.of(
              "yêu cầu chỉ được nhận một lần, khi mở hồ sơ",
              "it is received once, when the case is opened");
      case SUPPLEMENT_REQUESTED, ADMISSIBILITY_CHECKED, REFUSED, TRANSFERRED ->
          BilingualText.of(
              "việc này chỉ có sau khi nhận yêu cầu và trước khi {accept}",
              "this comes after receipt and before acceptance only");
      case SUPPLEMENT_RECEIVED ->
          BilingualText.of(
              "chỉ nhận bổ sung khi đã yêu cầu bổ sung", "no supplement was asked for");
      case ACCEPTED ->
          BilingualText.of(
              "chỉ {accept} một lần, sau khi nhận yêu cầu",
              "it is accepted once, after its receipt");
      case EXPLANATION_ISSUED, ANSWERED, EXTENDED, DIALOGUE_HELD, DRAFT_SUBMITTED ->
          needsAcceptance
              ? BilingualText.of(
                  "việc này chỉ có sau khi {accept} và trước khi kết thúc",
                  "this comes after acceptance and before the end only")
              : BilingualText.of(
                  "việc này chỉ có sau khi nhận yêu cầu và trước khi kết thúc",
                  "this comes after receipt and before the end only");
      case SUSPENDED ->
          BilingualText.of(
              "chỉ tạm đình chỉ vụ việc đã {accept}, đang {work}",
              "only a case accepted and being answered is suspended");
      case TERMINATED ->
          BilingualText.of(
              "chỉ đình chỉ vụ việc đã {accept} và chưa kết thúc",
              "only a case accepted and not yet ended is ended for good");
      case RESUMED ->
          BilingualText.of("không có quyết định tạm đình chỉ", "there is no suspension to lift");
      case DRAFT_RETURNED ->
          BilingualText.of("không có dự thảo đang trình ký", "there is no draft to return");
      case UNIT_ASSIGNED, WITHDRAWN, CASES_JOINED ->
          BilingualText.of(
              "việc này chỉ có sau khi nhận yêu cầu và trước khi kết thúc",
              "this comes after receipt and before the end only");
      case APOLOGY_SENT ->
          BilingualText.of(
              "thư xin lỗi chỉ gửi sau khi nhận yêu cầu và trước khi kết thúc hồ sơ",
              "an apology is sent after receipt and before the dossier is closed");
      case CLOSED ->
          BilingualText.of(
              "chỉ kết thúc hồ sơ đã nhận yêu cầu, một lần",
              "a dossier is closed once, after the receipt");
      case REOPENED ->
          BilingualText.of(
              "chỉ mở lại vụ việc đã gửi {answer} hoặc đã kết thúc hồ sơ",
              "only a case answered or closed is reopened");
      case PUBLISHED -> BilingualText.of("chưa gửi {answer} để công khai", "no {answer} was sent");
      case REVIEW_REQUESTED ->
          BilingualText.of("chưa có kết quả để xem xét lại", "there is no result to review");
      case FINDING_RECORDED, RESPONSIBILITY_MOVED, VOIDED ->
          BilingualText.of(
              "việc này chỉ có sau khi nhận yêu cầu", "this comes after the receipt only");
    };
  }
}
