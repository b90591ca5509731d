package vn.giaitrinh.examples.web.page;

import java.util.List;
import vn.giaitrinh.text.BilingualText;

/** A field of a form. */
interface Field extends Worded {

  /** {@return what it looks like} */
  FieldForm form();

  /** {@return its name in the form, and on the wire} */
  default String wire() {
    return form().wire();
  }

  /** {@return what it takes} */
  default FieldKind kind() {
    return form().kind();
  }

  /** {@return true if it must be filled in} */
  default boolean required() {
    return form().required();
  }

  /** {@return its label} */
  @Override
  default BilingualText words() {
    return form().words();
  }

  /** {@return what can be chosen, if that does not depend on the case} */
  default List<Option> options() {
    return form().options();
  }
}
