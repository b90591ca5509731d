package vn.giaitrinh.examples.web.load;

/** What is sent to the service; all of it made up. */
final class Bodies {
  private Bodies() {}

  static String newCase(String id) {
    return """
        {"schema":"giaitrinh/case/1","id":"%s","kind":"EXPLANATION_REQUEST",
         "channel":"AFFECTED_PARTY","leadUnit":"van-phong-so",
         "requester":{"kind":"INDIVIDUAL","name":"Người hư cấu","address":"Địa chỉ hư cấu"},
         "events":[{"type":"RECEIVED","on":"2026-09-21"}]}"""
        .formatted(id);
  }

  /** {@return an event that makes sense any number of times} */
  static String check(String id) {
    return """
        {"id":"%s","type":"ADMISSIBILITY_CHECKED","on":"2026-09-22","note":"Ghi chú hư cấu 🙏"}"""
        .formatted(id);
  }
}
