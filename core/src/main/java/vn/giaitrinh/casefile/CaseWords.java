package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * The words of the law on a kind of case, to be put into a sentence that leaves them open.
 *
 * @param accept what is done to accept it, {@code {accept}}; English needs no word of its own
 * @param work what is done to answer it, {@code {work}}; English needs no word of its own
 * @param answer the document that answers it, {@code {answer}}
 * @param person who asks, {@code {person}}
 * @param demand what is asked, {@code {demand}}
 */
record CaseWords(
    String accept, String work, BilingualText answer, BilingualText person, BilingualText demand) {

  static CaseWords of(CaseKind kind) {
    return switch (kind) {
      case EXPLANATION_REQUEST ->
          new CaseWords(
              "tiếp nhận",
              "giải trình",
              BilingualText.of("văn bản giải trình", "explanation"),
              BilingualText.of("người yêu cầu giải trình", "requester"),
              BilingualText.of("yêu cầu giải trình", "request"));
      case FEEDBACK ->
          new CaseWords(
              "tiếp nhận",
              "xử lý phản ánh, kiến nghị",
              BilingualText.of("văn bản trả lời", "reply"),
              BilingualText.of("người phản ánh, kiến nghị", "sender"),
              BilingualText.of("phản ánh, kiến nghị", "feedback"));
      case COMPLAINT ->
          new CaseWords(
              "thụ lý",
              "giải quyết khiếu nại",
              BilingualText.of("quyết định giải quyết khiếu nại", "decision"),
              BilingualText.of("người khiếu nại", "complainant"),
              BilingualText.of("khiếu nại", "complaint"));
      case DENUNCIATION ->
          new CaseWords(
              "thụ lý",
              "giải quyết tố cáo",
              BilingualText.of("kết luận nội dung tố cáo", "conclusion"),
              BilingualText.of("người tố cáo", "denouncer"),
              BilingualText.of("tố cáo", "denunciation"));
      case INFORMATION_REQUEST ->
          new CaseWords(
              "tiếp nhận",
              "cung cấp thông tin",
              BilingualText.of("văn bản cung cấp thông tin", "information"),
              BilingualText.of("người yêu cầu cung cấp thông tin", "requester"),
              BilingualText.of("yêu cầu cung cấp thông tin", "request"));
    };
  }

  BilingualText fill(String vi, String en) {
    return BilingualText.of(vietnamese(vi), english(en));
  }

  String vietnamese(String sentence) {
    return sentence
        .replace("{accept}", accept)
        .replace("{work}", work)
        .replace("{answer}", answer.vi())
        .replace("{person}", person.vi())
        .replace("{demand}", demand.vi());
  }

  String english(String sentence) {
    return sentence
        .replace("{answer}", answer.en().orElseThrow())
        .replace("{person}", person.en().orElseThrow())
        .replace("{demand}", demand.en().orElseThrow());
  }
}
