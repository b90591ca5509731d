package vn.giaitrinh.examples.web.page;

import java.util.List;

/** A field of a form. */
interface Field extends Worded {

  /** {@return its name in the form, and on the wire} */
  String wire();

  FieldKind kind();

  boolean required();

  /** {@return what can be chosen, if that does not depend on the case} */
  List<Option> options();
}
