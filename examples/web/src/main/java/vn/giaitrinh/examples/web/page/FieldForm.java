package vn.giaitrinh.examples.web.page;

import java.util.List;
import vn.giaitrinh.text.BilingualText;

/**
 * What a field of a form looks like.
 *
 * @param wire its name in the form, and on the wire
 * @param kind what it takes
 * @param required whether it must be filled in
 * @param words its label
 * @param options what can be chosen, if that does not depend on the case
 */
record FieldForm(
    String wire, FieldKind kind, boolean required, BilingualText words, List<Option> options) {

  static FieldForm of(String wire, FieldKind kind, boolean required, String vi, String en) {
    return new FieldForm(wire, kind, required, BilingualText.of(vi, en), List.of());
  }

  static FieldForm choice(
      String wire, boolean required, String vi, String en, List<Option> options) {
    return new FieldForm(wire, FieldKind.CHOICE, required, BilingualText.of(vi, en), options);
  }
}
