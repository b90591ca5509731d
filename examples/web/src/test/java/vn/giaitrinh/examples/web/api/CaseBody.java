package vn.giaitrinh.examples.web.api;

/** A made-up case, as it is sent. */
final class CaseBody {
  private CaseBody() {}

  static String of(String id) {
    return """
        {"schema":"giaitrinh/case/1","id":"%s","kind":"EXPLANATION_REQUEST",
         "channel":"AFFECTED_PARTY","leadUnit":"van-phong-so",
         "requester":{"kind":"INDIVIDUAL","name":"Người hư cấu","address":"Địa chỉ hư cấu"},
         "events":[{"type":"RECEIVED","on":"2026-09-21"}]}"""
        .formatted(id);
  }
}
