package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.report.content.PlainText;
import vn.giaitrinh.report.official.Block;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * Puts what a letter says into words, all of which pass through here and are made harmless.
 *
 * @param language the language of the letter
 * @param wording the words of the agency
 */
record LetterText(Language language, Wording wording) {
  private static final String ENDS = ".!?…:;";

  String say(LetterWord word, Object... values) {
    return PlainText.of(word.in(language, wording, values));
  }

  String say(BilingualText text) {
    return PlainText.of(text.in(language));
  }

  Block paragraph(LetterWord word, Object... values) {
    return new Block.Paragraph(say(word, values));
  }

  /** The paragraphs of a text from the record, which may have several. */
  Stream<Block> paragraphs(String text) {
    return lines(text).map(Block.Paragraph::new);
  }

  Stream<Block> items(List<String> texts) {
    return texts.stream().map(LetterText::oneLine).map(Block.Item::new);
  }

  /** A text from the record as the end of a sentence, with its full stop. */
  String sentence(String text) {
    String line = oneLine(text);
    boolean ended = !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return ended ? line : line + ".";
  }

  String date(LocalDate date) {
    return language.write(date);
  }

  String cite(LegalReference clause) {
    return PlainText.of(clause.cite(language));
  }

  static String oneLine(String text) {
    return PlainText.of(text).strip();
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(LetterText::oneLine).filter(LetterFacts::isSaid);
  }
}
