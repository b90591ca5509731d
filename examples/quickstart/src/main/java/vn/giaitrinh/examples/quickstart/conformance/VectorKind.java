package vn.giaitrinh.examples.quickstart.conformance;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A kind of vectors, by the name of the file that ships with the kit. */
enum VectorKind {
  CLOCKS("clocks", ClockVector.class),
  DUE_DATES("due-dates", DueDateVector.class),
  RECURRENCE("recurrence", RecurrenceVector.class),
  TIMING_PHRASES("timing-phrases", TimingPhraseVector.class);

  private final String code;
  private final Class<? extends Vector> type;

  VectorKind(String code, Class<? extends Vector> type) {
    this.code = code;
    this.type = type;
  }

  static VectorKind parse(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Option --kind (kind) is '"
                        + code
                        + "'; allowed are "
                        + Arrays.stream(values())
                            .map(kind -> kind.code)
                            .collect(Collectors.joining(", "))));
  }

  Class<? extends Vector> type() {
    return type;
  }
}
