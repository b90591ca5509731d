package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.ValidDocumentNumber;
import vn.giaitrinh.constraint.ValidDocumentNumber.Numbering;
import vn.giaitrinh.document.DocumentNumber;

/** Checks that a text is the number of a document. */
public final class DocumentNumberValidator
    implements ConstraintValidator<ValidDocumentNumber, CharSequence> {
  private Numbering numbering = Numbering.EITHER;
  private boolean serialRequired;

  @Override
  public void initialize(ValidDocumentNumber constraint) {
    numbering = constraint.numbering();
    serialRequired = constraint.serialRequired();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Optional<DocumentNumber> number = TextReading.read(text, DocumentNumber::parse);
    if (number.isEmpty() || !isOfSystem(number.get())) {
      return numbering != Numbering.EITHER
          && Causes.narrower(
              context, ValidDocumentNumber.class, numbering.name().toLowerCase(Locale.ROOT));
    }
    return !serialRequired
        || number.get().getSerial().isPresent()
        || Causes.narrower(context, ValidDocumentNumber.class, "serial");
  }

  private boolean isOfSystem(DocumentNumber number) {
    return numbering == Numbering.EITHER || number.getSystem().name().equals(numbering.name());
  }
}
