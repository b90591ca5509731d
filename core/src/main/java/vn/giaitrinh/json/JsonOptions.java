package vn.giaitrinh.json;

import java.util.List;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/**
 * A set of options for reading a document: how large it may be, and how older ones are upgraded.
 */
@Value.Immutable
@ModelStyle
public interface JsonOptions {
  /**
   * Returns how deep objects and lists may be nested.
   *
   * @return the levels, 100 unless set
   */
  @Value.Default
  default int getDeepestNesting() {
    return 100;
  }

  /**
   * Returns how long one text may be.
   *
   * @return the length, in characters (UTF-16 code units), 1,048,576 unless set
   */
  @Value.Default
  default int getLongestText() {
    return 1 << 20;
  }

  /**
   * Returns how large the document may be; of a larger one no more is taken into memory.
   *
   * @return the size, in bytes, 64 MiB unless set
   */
  @Value.Default
  default int getLargestDocument() {
    return 64 << 20;
  }

  /** {@return the upgrades of documents of older versions, each by one version, in any order} */
  List<SchemaUpgrade> getUpgrades();

  /** Rejects a bound that cannot be, and two upgrades from the same version. */
  @Value.Check
  default void check() {
    // What is nested is read by recursion: a deeper bound would exchange an error for a worse one.
    within("Deepest nesting", getDeepestNesting(), 1000, "levels");
    within("Longest text", getLongestText(), 1 << 30, "characters");
    within("Largest document", getLargestDocument(), 1 << 30, "bytes");
    List<String> from = getUpgrades().stream().map(SchemaUpgrade::from).sorted().toList();
    for (int i = 1; i < from.size(); i++) {
      if (from.get(i).equals(from.get(i - 1))) {
        throw new IllegalArgumentException("Two upgrades are given from " + from.get(i));
      }
    }
  }

  private static void within(String bound, int value, int most, String unit) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          bound + " is " + value + " " + unit + "; allowed are 1 to " + most + " " + unit);
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from these options} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link JsonOptions}. */
  final class Builder extends ImmutableJsonOptions.Builder {
    Builder() {}
  }
}
