package vn.giaitrinh.examples.quickstart.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.giaitrinh.examples.quickstart.terminal.Options;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;

/**
 * Checks the SDK against a file of vectors: prints the first 20 mismatches, expected against
 * actual, and last a line {@code N vectors, M mismatches}. The exit code is 0 if there are none, 1
 * if there are, and 2 if the file cannot be read.
 */
public final class Conformance {
  private static final int SHOWN = 20;
  private static final int UNREADABLE = 2;

  private Conformance() {}

  /**
   * Checks a file; ends the process with the exit code if it is not 0.
   *
   * @param args {@code --kind} KIND and {@code --vectors} FILE
   */
  public static void main(String[] args) {
    Terminal.main(Conformance::run, UNREADABLE, args);
  }

  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    Options options = Options.parse(List.of("--kind", "--vectors"), args);
    VectorKind kind = VectorKind.parse(options.value("--kind"));
    List<? extends Vector> vectors =
        GiaiTrinhJson.readLines(Path.of(options.value("--vectors")), kind.type());
    int mismatches = 0;
    for (int i = 0; i < vectors.size(); i++) {
      Vector vector = vectors.get(i);
      String expected = vector.expected();
      String actual = actual(vector);
      if (!Objects.equals(expected, actual) && ++mismatches <= SHOWN) {
        out.printf("vector %d: %s%n", i + 1, GiaiTrinhJson.mapper().writeValueAsString(vector));
        out.printf("  expected %s%n  actual   %s%n", expected, actual);
      }
    }
    out.printf("%d vectors, %d mismatches%n", vectors.size(), mismatches);
    return mismatches == 0 ? 0 : 1;
  }

  /** What the SDK refuses is no error of the file: it may be what the vector is about. */
  private static String actual(Vector vector) {
    try {
      return vector.actual();
    } catch (IllegalArgumentException e) {
      return "refused: " + e.getMessage();
    }
  }
}
