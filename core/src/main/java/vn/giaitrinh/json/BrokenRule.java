package vn.giaitrinh.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says which rule of the notation a document breaks, or which bound it passes. */
final class BrokenRule {
  static final ReadFault EMPTY = ReadFault.of("không có nội dung", "the document is empty");
  static final ReadFault GOES_ON =
      ReadFault.of(
          "sau phần kết thúc không được có thêm nội dung",
          "nothing may follow the end of the document");
  static final ReadFault NUMBER_BEYOND_ALL =
      ReadFault.of(
          "số này lớn hoặc nhỏ quá mức đọc được", "this number is larger or smaller than is read");

  private static final Pattern GIVEN_TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");
  private static final Pattern FIELD = Pattern.compile("\\w{1,40}");
  private static final Pattern QUOTED_TOKEN = Pattern.compile("Unrecognized token '[^']*'");
  private static final Pattern BOUND =
      Pattern.compile(
          "^(Document nesting|String value|Document length|Number value|Name).*maximum allowed \\((\\d+)");

  /** Where the parser says that something began: the place is told in our own words. */
  private static final Pattern OWN_PLACE = Pattern.compile(" \\(start marker at .*\\)$");

  private BrokenRule() {}

  static ReadFault describe(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return passedBound(message);
    }
    Matcher twice = GIVEN_TWICE.matcher(message);
    if (twice.find()) {
      return givenTwice(twice.group(1));
    }
    String plain = QUOTED_TOKEN.matcher(message).replaceAll("Unrecognized token");
    return notIn("JSON", OWN_PLACE.matcher(plain).replaceAll(""));
  }

  static boolean isGivenTwice(JacksonException e) {
    return GIVEN_TWICE.matcher(e.getOriginalMessage()).find();
  }

  static boolean isLongName(JacksonException e) {
    return e.getOriginalMessage().startsWith("Name length");
  }

  /** Tells of a document that is not in a notation, with what its parser says. */
  static ReadFault notIn(String notation, String reason) {
    ReadWords words = notIn(notation);
    return new ReadFault(words.and(": " + reason), words);
  }

  static ReadWords notIn(String notation) {
    return ReadWords.of("nội dung không đúng cú pháp " + notation, "this is not " + notation);
  }

  static ReadFault givenTwice(String name) {
    String shown = FIELD.matcher(name).matches() ? name : "?";
    return new ReadFault(
        ReadWords.of("trường '" + shown + "' ghi hai lần", "field '" + shown + "' is given twice"),
        ReadWords.of("có trường ghi hai lần", "a field is given twice"));
  }

  static ReadFault tooDeep(int levels) {
    return ReadFault.of(
        "lồng sâu quá " + levels + " tầng", "nested deeper than " + levels + " levels");
  }

  static ReadFault tooLong(int characters) {
    return ReadFault.of(
        "có chuỗi dài quá " + characters + " ký tự",
        "a text is longer than " + characters + " characters");
  }

  static ReadFault tooLarge(int bytes) {
    return ReadFault.of(
        "tài liệu lớn quá " + bytes + " byte", "the document is larger than " + bytes + " bytes");
  }

  private static ReadFault passedBound(String message) {
    Matcher bound = BOUND.matcher(message);
    if (!bound.find()) {
      return ReadFault.of("lớn quá mức cho phép", "larger than is allowed");
    }
    int most = Integer.parseInt(bound.group(2));
    return switch (bound.group(1)) {
      case "Document nesting" -> tooDeep(most);
      case "String value" -> tooLong(most);
      case "Number value" ->
          ReadFault.of(
              "có số dài quá " + most + " ký tự",
              "a number is longer than " + most + " characters");
      case "Name" ->
          ReadFault.of(
              "có tên trường dài quá " + most + " ký tự",
              "the name of a field is longer than " + most + " characters");
      default -> tooLarge(most);
    };
  }
}
