package vn.giaitrinh.report.docx;

import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The words that the form itself prescribes, whatever the document says. */
enum FormWord {
  NATIONAL_NAME("Cộng hòa xã hội chủ nghĩa Việt Nam", "Socialist Republic of Viet Nam"),
  MOTTO("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
  LETTER_SUBJECT("V/v", "Re:"),
  TO("Kính gửi:", "To:"),
  RECIPIENTS("Nơi nhận:", "Recipients:"),
  ARCHIVE("Lưu:", "File:"),
  APPENDIX("Phụ lục", "Appendix");

  private final BilingualText words;

  FormWord(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  String in(Language language) {
    return words.in(language);
  }
}
