package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.report.content.Content;

/**
 * The body of a report as it is written: sections and their parts are numbered, and where nothing
 * could be said the body says so.
 */
final class ReportBody {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

  private static final String END_SIGNS = ".:;!?…";

  private final Content content;
  private final List<Block> blocks = new ArrayList<>();
  private int sections;
  private int parts;

  ReportBody(Content content) {
    this.content = content;
  }

  void section(String title) {
    fill();
    blocks.add(new Block.Heading(1, ROMAN.get(sections++) + ". " + title));
    parts = 0;
  }

  void part(String title) {
    if (parts > 0) {
      fill();
    }
    blocks.add(new Block.Heading(2, ++parts + ". " + title));
  }

  /** Says that nothing is stated under the last heading, if nothing is. */
  private void fill() {
    if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Heading) {
      blocks.add(new Block.Paragraph(ReportWord.TO_BE_FILLED.in(content)));
    }
  }

  void paragraph(String text) {
    blocks.add(new Block.Paragraph(sentence(text)));
  }

  void paragraphs(List<String> texts) {
    texts.forEach(this::paragraph);
  }

  void item(String text) {
    blocks.add(new Block.Item(sentence(text)));
  }

  void table(List<Block.Column> columns, List<List<String>> rows) {
    blocks.add(new Block.Table(columns, rows));
  }

  private static String sentence(String text) {
    String bare = text.strip();
    boolean ended = bare.isEmpty() || END_SIGNS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return ended ? bare : bare + ".";
  }

  /** Ends the last section with the sentence that closes the report. */
  List<Block> close(String sentence) {
    fill();
    paragraph(sentence);
    return List.copyOf(blocks);
  }
}
