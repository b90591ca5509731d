package vn.giaitrinh.report.html;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.Narrative;

/** What an official wrote, as far as anything was written. */
record ToldNarrative(Narrative narrative) {

  List<Part> parts() {
    return Stream.of(
            new Part(Label.DIRECTION, narrative.getDirection()),
            new Part(Label.STRENGTHS, narrative.getStrengths()),
            new Part(Label.SHORTCOMINGS, narrative.getShortcomings()),
            new Part(Label.DIFFICULTIES, narrative.getDifficulties()),
            new Part(Label.NEXT_STEPS, narrative.getNextSteps()),
            new Part(Label.PROPOSALS, narrative.getProposals()))
        .filter(part -> !part.paragraphs().isEmpty())
        .toList();
  }

  /**
   * What was written on one thing.
   *
   * @param heading what it is on
   * @param paragraphs what was written
   */
  record Part(Label heading, List<String> paragraphs) {}
}
