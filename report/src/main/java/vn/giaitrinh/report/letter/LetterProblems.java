package vn.giaitrinh.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The problems of one letter, as they are found. None holds what the record says. */
final class LetterProblems {
  private static final BilingualText GOOD_FORM =
      BilingualText.of(
          "Theo thể thức, thông lệ hành chính; chưa xác định được điều khoản luật nào yêu cầu",
          "Good administrative form; no clause of law is known to ask for it");

  private final LetterKind kind;
  private final List<Finding> found = new ArrayList<>();

  LetterProblems(LetterKind kind) {
    this.kind = kind;
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  /** Tells that a content is missing. */
  void missing(LetterContent content, String path) {
    add(
        content,
        path,
        kind.label().vi() + " thiếu " + content.label().vi(),
        english() + " lacks the " + content.label().in(Language.EN),
        content.basis(kind));
  }

  /** Tells that the case did not come yet to what the letter tells. */
  void notRecorded(String path) {
    wrong(
        LetterContent.DECISION,
        path,
        "hồ sơ chưa ghi nội dung mà văn bản thông báo",
        "the case does not record yet what it tells");
  }

  /** Tells that a text is missing, unless it is there and shows something. */
  void missingUnless(Optional<String> text, LetterContent content, String path) {
    if (text.filter(LetterFacts::isSaid).isEmpty()) {
      missing(content, path);
    }
  }

  /** Tells that a content is wrong. */
  void wrong(LetterContent content, String path, String vi, String en) {
    wrong(content, path, vi, en, content.basis(kind));
  }

  /** Tells that a content is wrong by a clause of its own. */
  void wrong(
      LetterContent content, String path, String vi, String en, Optional<LegalReference> basis) {
    add(content, path, kind.label().vi() + ": " + vi, english() + ": " + en, basis);
  }

  private String english() {
    return kind.label().in(Language.EN);
  }

  private void add(
      LetterContent content, String path, String vi, String en, Optional<LegalReference> basis) {
    found.add(
        Finding.builder()
            .code(content.name())
            .severity(basis.isPresent() ? Severity.ERROR : Severity.WARNING)
            .path(path)
            .message(BilingualText.of(vi, en))
            .hint(basis.isPresent() ? Optional.empty() : Optional.of(GOOD_FORM))
            .basis(basis)
            .build());
  }
}
