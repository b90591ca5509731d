package vn.giaitrinh.plan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.VietnameseText;

/**
 * A part that stands in a plain list of a plan or a task.
 *
 * @param <T> the type of the part
 * @param identity what it is known by
 * @param id what it is called
 * @param index its place in the list, from 0
 * @param title its wording
 * @param value the part
 */
record Item<T>(Identity identity, String id, int index, BilingualText title, T value) {

  static <T> Item<T> of(PlanPart part, String id, BilingualText title, T value) {
    return new Item<>(new Identity(part, id, title.vi()), id, 0, title, value);
  }

  /** A document is known by its number, where it has none by its citation. */
  static Item<BasisDocument> ofDocument(BasisDocument basis) {
    BilingualText citation = ValueWords.of(basis.getDocument());
    String cited = basis.getDocument().cite();
    String id = basis.getDocument().getNumber().map(DocumentNumber::toString).orElse(cited);
    Identity identity = new Identity(PlanPart.BASIS_DOCUMENT, VietnameseText.fold(id), "");
    return new Item<>(identity, id, 0, citation, basis);
  }

  /** Returns the parts of a list; what is there twice under one id is told apart by its order. */
  static <T> List<Item<T>> all(List<T> values, Function<T, Item<T>> item) {
    Map<Identity, Integer> times = new HashMap<>();
    List<Item<T>> items = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Item<T> one = item.apply(values.get(i));
      Identity known = one.identity;
      int time = times.merge(known, 1, Integer::sum);
      Identity unique = new Identity(known.part(), known.id() + " " + time, known.wording());
      items.add(new Item<>(unique, one.id, i, one.title, one.value));
    }
    return items;
  }

  String step(String list) {
    return "." + list + "[" + index + "]";
  }

  BilingualText standing() {
    return BilingualText.of("thứ " + (index + 1), "no. " + (index + 1));
  }
}
