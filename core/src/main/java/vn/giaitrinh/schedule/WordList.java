package vn.giaitrinh.schedule;

import java.util.List;

/** Lists of words in a sentence, in either language. */
final class WordList {
  private WordList() {}

  static String vi(List<String> words) {
    return joined(words, " và ");
  }

  static String en(List<String> words) {
    return joined(words, " and ");
  }

  static String capitalized(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  static String lowered(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String joined(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }
}
