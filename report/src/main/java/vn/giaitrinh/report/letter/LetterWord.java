package vn.giaitrinh.report.letter;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Phrase;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Every word of a letter that does not come from the record, in both languages. */
enum LetterWord {
  /** Kind of document. */
  NOTICE("Thông báo", "Notice"),
  /** Kind of document. */
  EXPLANATION_DOCUMENT("Văn bản giải trình", "Explanation"),
  /** What it is on. */
  SUBJECT_ACCEPTANCE(
      "Về việc tiếp nhận yêu cầu giải trình", "On the acceptance of a request for explanation"),
  /** What it is on. */
  SUBJECT_REFUSAL(
      "Về việc từ chối yêu cầu giải trình", "On the refusal of a request for explanation"),
  /** What it is on. */
  SUBJECT_EXTENSION(
      "Về việc gia hạn thời gian giải trình", "On the extension of the time to explain"),
  /** What it is on, with the case. */
  SUBJECT_EXPLANATION(
      "Về nội dung yêu cầu giải trình tại hồ sơ số {}", "On the request for explanation, case {}"),
  /** What it is on, after V/v. */
  SUBJECT_APOLOGY(
      "xin lỗi và hẹn lại ngày trả lời yêu cầu giải trình",
      "apology and new date for the answer to a request for explanation"),

  /** Number line. */
  NUMBER("Số: {}", "No. {}"),
  /** Number line, to be filled in by hand. */
  OPEN_NUMBER("Số:        {}", "No.        {}"),
  /** Place and date. */
  PLACE_AND_DATE("{}, {}", "{}, {}"),
  /** Date of issue: day, month, year. */
  DATE_OF_ISSUE("ngày {} tháng {} năm {}", "{} {} {}"),
  /** Something to be filled in by hand. */
  OPEN("……", "……"),
  /** Those to whom it is addressed. */
  AS_ABOVE("Như trên", "As above"),

  /** To a person. */
  TO_PERSON("Ông (bà) {}", "Mr./Ms. {}"),
  /** To an agency or organization. */
  TO_ORGANIZATION("{}", "{}"),
  /** To a representative. */
  TO_REPRESENTATIVE("Ông (bà) {}, người đại diện", "Mr./Ms. {}, representative"),
  /** With the address. */
  WITH_ADDRESS("{}; địa chỉ: {}", "{}; address: {}"),
  /** A person, addressed. */
  YOU("ông (bà)", "you"),
  /** An agency or organization, addressed. */
  YOU_ORGANIZATION("quý cơ quan, tổ chức", "your organization"),
  /** Several people, addressed. */
  YOU_ALL("các ông (bà)", "you"),

  /** Receipt, before what is asked. */
  RECEIVED_AS_FOLLOWS(
      "Ngày {}, {} nhận được yêu cầu giải trình của {} (hồ sơ số {}) với nội dung sau:",
      "On {}, {} received a request for explanation from {} (case {}), as follows:"),
  /** Receipt. */
  RECEIVED(
      "Ngày {}, {} nhận được yêu cầu giải trình của {} (hồ sơ số {}).",
      "On {}, {} received a request for explanation from {} (case {})."),
  /** The notice of acceptance, sent before. */
  ACCEPTED_BY_NOTICE(
      "Yêu cầu đã được tiếp nhận theo Thông báo số {} ngày {}.",
      "The request was accepted by Notice No. {} of {}."),
  /** The notice of acceptance, whose number is not recorded. */
  ACCEPTED_ON(
      "Yêu cầu đã được tiếp nhận theo thông báo ngày {}.",
      "The request was accepted by the notice of {}."),
  /** Acceptance. */
  ACCEPTS(
      "Căn cứ {}, {} thông báo tiếp nhận yêu cầu giải trình nêu trên.",
      "Under {}, {} gives notice that it accepts this request."),
  /** Due day. */
  EXPLAINED_BY("Thời hạn giải trình đến hết ngày {}.", "The explanation is due by the end of {}."),
  /** Refusal. */
  REFUSES(
      "Căn cứ {}, {} từ chối yêu cầu giải trình nêu trên.", "Under {}, {} refuses this request."),
  /** Reason. */
  REASON("Lý do: {}", "Reason: {}"),
  /** Due day before the extension. */
  ORIGINAL_DUE(
      "Thời hạn giải trình ban đầu đến hết ngày {}.",
      "The explanation was first due by the end of {}."),
  /** Extension. */
  EXTENDS(
      "Căn cứ {}, {} gia hạn thời gian giải trình thêm {}, đến hết ngày {}.",
      "Under {}, {} extends the time to explain by {}, until the end of {}."),
  /** End of a notice. */
  TAKE_NOTICE("{} thông báo để {} biết.", "{} gives notice of this to {}."),

  /** A time limit, its day, and that it is not kept. */
  DELAYED(
      "Thời hạn {} đến hết ngày {}, nhưng {} chưa thể hoàn thành trong thời hạn đó.",
      "The time limit for {} runs to the end of {}, and {} is not able to complete this by then."),
  /** Apology, with the new date. */
  APOLOGIZES(
      "{} xin lỗi {} về sự chậm trễ này và hẹn trả lời chậm nhất vào ngày {}.",
      "{} apologizes to {} for this delay, and will answer by {} at the latest."),
  /** End of an apology. */
  UNDERSTANDING("Rất mong nhận được sự thông cảm.", "We hope for your understanding."),

  /** Section. */
  CONTENT_REQUESTED("Nội dung yêu cầu giải trình", "Content requested"),
  /** Section. */
  DIALOGUE_RESULT(
      "Kết quả làm việc trực tiếp với người yêu cầu giải trình",
      "Result of the meeting with the requester"),
  /** Section. */
  LEGAL_GROUNDS("Căn cứ pháp lý của việc giải trình", "Legal grounds of the explanation"),
  /** Section. */
  SPECIFIC_EXPLANATION("Nội dung giải trình cụ thể", "Specific explanation"),
  /** Section. */
  REMEDIAL_ACTIONS("Biện pháp khắc phục", "Remedial actions"),
  /** A section with its number. */
  SECTION("{}. {}", "{}. {}"),
  /** Meetings held. */
  MET("{} đã làm việc trực tiếp với {} {}.", "{} met {} {}."),
  /** Day of a meeting. */
  MEETING("ngày {}", "on {}"),
  /** Day and minutes of a meeting. */
  MEETING_WITH_MINUTES("ngày {} (biên bản số {})", "on {} (minutes No. {})"),
  /** End of an explanation. */
  EXPLAINED("Trên đây là nội dung giải trình của {}.", "This is the explanation of {}.");

  private final Phrase phrase;

  LetterWord(String vi, String en) {
    this.phrase = new Phrase(name(), BilingualText.of(vi, en));
  }

  /** Returns the words of the SDK. */
  BilingualText words() {
    return phrase.words();
  }

  String in(Language language, Wording wording, Object... values) {
    return phrase.in(language, wording, values);
  }

  /** Rejects words for a label that there is not, and words with other places held open. */
  static void check(Wording wording) {
    List<Phrase> phrases = Stream.of(values()).map(word -> word.phrase).toList();
    Phrase.check(wording, phrases, "a letter", "Letters.words()");
  }
}
