package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.sla.RulePack;

/** The law that ships with the SDK as data, in {@code law/vn}. */
public final class ShippedLaw {
  private static final List<String> VIETNAM =
      Stream.of(
              "explanation-requests",
              "complaints",
              "denunciations",
              "information-requests",
              "feedback",
              "citizen-reception")
          .map(name -> "/law/vn/" + name + ".json")
          .toList();

  private ShippedLaw() {}

  /**
   * Returns the rule packs of Vietnamese law, in this order: explanation requests, complaints,
   * denunciations, information requests, feedback, and the reception of citizens. Where the law
   * gives no number, as for feedback, a host puts its own in by {@link RulePack#withHostLimit}.
   *
   * @return the packs, each with the day on which it was last reviewed
   * @throws IllegalStateException if Jackson 3, which reads them, is not there
   */
  public static List<RulePack> vietnam() {
    try {
      return Vietnam.PACKS;
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "ShippedLaw needs tools.jackson.core:jackson-databind 3.1.7 or newer"
              + " on the class path or the module path",
          e);
    }
  }

  private static final class Vietnam {
    static final List<RulePack> PACKS = VIETNAM.stream().map(Vietnam::load).toList();

    private static RulePack load(String resource) {
      try (InputStream data = ShippedLaw.class.getResourceAsStream(resource)) {
        if (data == null) {
          throw new IllegalStateException("The jar lacks its own resource " + resource);
        }
        return GiaiTrinhJson.read(data, resource, RulePack.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
