package vn.giaitrinh.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.report.official.Block;

/** The sections of an explanation, one for each statutory content, numbered as they come. */
final class ExplanationSections {
  private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V");

  private final LetterText text;
  private final List<Block> blocks = new ArrayList<>();
  private int sections;

  private ExplanationSections(LetterText text) {
    this.text = text;
  }

  static List<Block> of(LetterFacts facts, LetterText text, String agency, String you) {
    ExplanationRecord record = facts.explanation().orElseThrow();
    ExplanationSections sections = new ExplanationSections(text);
    sections.asked(facts.contentRequested());
    if (!facts.dialogues().isEmpty()) {
      sections.met(facts.dialogues(), record, agency, you);
    }
    sections.add(
        LetterWord.LEGAL_GROUNDS,
        text.items(record.getLegalBases().stream().map(text::cite).toList()));
    sections.add(
        LetterWord.SPECIFIC_EXPLANATION, text.paragraphs(record.getExplanation().orElseThrow()));
    List<String> remedies =
        record.getRemedialActions().stream().filter(LetterFacts::isSaid).toList();
    if (!remedies.isEmpty()) {
      sections.add(LetterWord.REMEDIAL_ACTIONS, text.items(remedies));
    }
    return sections.blocks;
  }

  private void asked(List<String> contents) {
    add(
        LetterWord.CONTENT_REQUESTED,
        contents.size() == 1 ? text.paragraphs(contents.get(0)) : text.items(contents));
  }

  private void met(
      List<DialogueHeld> dialogues, ExplanationRecord record, String agency, String you) {
    String days = text.language().list(dialogues.stream().map(this::meeting).toList());
    add(
        LetterWord.DIALOGUE_RESULT,
        Stream.concat(
            Stream.of(text.paragraph(LetterWord.MET, agency, you, days)),
            text.paragraphs(record.getDialogueResult().orElseThrow())));
  }

  private String meeting(DialogueHeld dialogue) {
    String day = text.date(dialogue.getOn());
    return dialogue
        .getMinutesNumber()
        .map(number -> text.say(LetterWord.MEETING_WITH_MINUTES, day, number))
        .orElseGet(() -> text.say(LetterWord.MEETING, day));
  }

  private void add(LetterWord head, Stream<Block> content) {
    String number = NUMERALS.get(sections++);
    blocks.add(new Block.Heading(1, text.say(LetterWord.SECTION, number, text.say(head))));
    content.forEach(blocks::add);
  }
}
