package vn.giaitrinh.casefile;

import org.jspecify.annotations.Nullable;
import vn.giaitrinh.text.BilingualText;

/**
 * An instance before which a case is resolved (<i>lần giải quyết</i>), Luật 02/2011/QH13, Điều 28
 * and 37. The second reviews what the first resolved, and some limits are longer in it.
 */
public enum Instance {
  /** The first resolution. */
  FIRST("Lần đầu", "First instance"),
  /** The second resolution. */
  SECOND("Lần hai", "Second instance");

  private final BilingualText label;

  Instance(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this instance} */
  public BilingualText label() {
    return label;
  }

  /**
   * A filter equal to the instance that is left off the wire. {@code NON_DEFAULT} cannot say it: it
   * knows the default of a primitive, and for an enum takes null.
   */
  static final class UnsaidOnTheWire {
    UnsaidOnTheWire() {}

    @Override
    public boolean equals(@Nullable Object value) {
      return value == FIRST;
    }

    @Override
    public int hashCode() {
      return FIRST.hashCode();
    }
  }
}
