package vn.giaitrinh.examples.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.text.BilingualText;

/**
 * Something that can be chosen in a form.
 *
 * @param value what is sent
 * @param words what is read
 */
record Option(String value, BilingualText words) {

  static <E extends Enum<E>> List<Option> of(E[] values, Function<E, BilingualText> label) {
    return Stream.of(values).map(one -> new Option(one.name(), label.apply(one))).toList();
  }

  static List<Option> of(List<OrganizationUnit> units) {
    return units.stream().map(unit -> new Option(unit.getId().value(), unit.getName())).toList();
  }
}
