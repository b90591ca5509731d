package vn.giaitrinh.report.letter;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.RequesterKind;

/**
 * To whom a letter is written (<i>kính gửi</i>): the only place where the name and the address of a
 * requester stand.
 */
final class Addressees {
  private Addressees() {}

  /** The requester, or where no name is recorded those who represent the requester. */
  static List<String> of(LetterFacts facts, LetterText text) {
    boolean organization =
        facts
            .file()
            .getRequester()
            .filter(requester -> requester.getKind() == RequesterKind.ORGANIZATION)
            .isPresent();
    LetterWord to = organization ? LetterWord.TO_ORGANIZATION : LetterWord.TO_PERSON;
    Optional<String> address = facts.requesterAddress().map(LetterText::oneLine);
    return facts
        .requesterName()
        .map(name -> List.of(addressed(text.say(to, LetterText.oneLine(name)), address, text)))
        .orElseGet(
            () ->
                facts.representatives().stream()
                    .map(name -> text.say(LetterWord.TO_REPRESENTATIVE, LetterText.oneLine(name)))
                    .map(name -> addressed(name, address, text))
                    .toList());
  }

  private static String addressed(String name, Optional<String> address, LetterText text) {
    return address.map(place -> text.say(LetterWord.WITH_ADDRESS, name, place)).orElse(name);
  }
}
