package vn.giaitrinh.robustness;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Valid texts with a few faults, as a careless hand or a hostile one leaves them. */
final class Mutations {
  private static final int LONG_RUN = 5_000;

  /** Control characters, halves of pairs, marks without a letter, foreign digits, other spaces. */
  private static final List<String> STRANGE =
      List.of(
          "\0",
          "\u0007",
          "\u001C",
          "\u0085",
          "\u00A0",
          "\u0300",
          "\u0323",
          "\u200B",
          "\u202E",
          "\u2028",
          "\uD83D",
          "\uDC00",
          "\uFEFF",
          "\uFF11",
          "\u0661",
          "\u0130",
          "\u00DF",
          "\uFB01",
          "-1",
          "0",
          "99999999999999999999",
          "1e999999999",
          "\"",
          "\\",
          ",",
          "\n",
          "\r\n",
          "{",
          "]");

  private Mutations() {}

  /** Returns any text, and each of the valid ones with one to six faults. */
  static Arbitrary<String> of(String... valid) {
    Arbitrary<String> mutated =
        Arbitraries.of(valid)
            .flatMap(text -> Arbitraries.randomValue(random -> spoil(text, random)));
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.strings().ofMaxLength(80)), Tuple.of(4, mutated));
  }

  private static String spoil(String valid, Random random) {
    StringBuilder text = new StringBuilder(valid);
    int faults = 1 + random.nextInt(6);
    for (int i = 0; i < faults; i++) {
      spoilOnce(text, random);
    }
    return text.toString();
  }

  private static void spoilOnce(StringBuilder text, Random random) {
    if (text.isEmpty()) {
      text.append(strange(random));
      return;
    }
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(8));
    String part = text.substring(at, to);
    switch (random.nextInt(7)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, part);
      case 2 -> text.replace(at, to, new StringBuilder(part).reverse().toString());
      case 3 -> text.insert(at, strange(random));
      case 4 -> text.replace(at, to, strange(random));
      case 5 -> text.insert(at, part.repeat(1 + random.nextInt(LONG_RUN / part.length())));
      default -> text.setLength(at);
    }
  }

  private static String strange(Random random) {
    return STRANGE.get(random.nextInt(STRANGE.size()));
  }
}
