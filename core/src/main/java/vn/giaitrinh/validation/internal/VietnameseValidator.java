package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.Vietnamese;

/** Checks that a text is composed, has a letter and no control characters. */
public final class VietnameseValidator implements ConstraintValidator<Vietnamese, CharSequence> {
  private boolean multiline;

  @Override
  public void initialize(Vietnamese constraint) {
    multiline = constraint.multiline();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    if (text.codePoints().anyMatch(this::isForbidden)) {
      return Causes.narrower(context, Vietnamese.class, "control");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return Causes.narrower(context, Vietnamese.class, "decomposed");
    }
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private boolean isForbidden(int character) {
    int type = Character.getType(character);
    boolean control = type == Character.CONTROL && !(multiline && isLineOrTab(character));
    return control || type == Character.SURROGATE || isUnseen(character, type);
  }

  private static boolean isLineOrTab(int character) {
    return character == '\n' || character == '\r' || character == '\t';
  }

  // They make text read otherwise than it is stored, and keep it from being found; the joiners are
  // letters of other scripts.
  private static boolean isUnseen(int character, int type) {
    boolean joiner = character == 0x200C || character == 0x200D;
    return type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (type == Character.FORMAT && !joiner);
  }
}
