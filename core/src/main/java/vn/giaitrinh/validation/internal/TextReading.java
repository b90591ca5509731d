package vn.giaitrinh.validation.internal;

import java.util.Optional;
import java.util.function.Function;

/** The reading of text by a parser of the model, which refuses by throwing. */
final class TextReading {
  private TextReading() {}

  static <T> Optional<T> read(CharSequence text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text.toString()));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
