package vn.giaitrinh.sla;

/** Thrown where a case is judged by a clock whose limit neither the law nor the host gives. */
public final class MissingLimitException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient ClockDefinition clock;

  MissingLimitException(RulePack pack, ClockDefinition clock) {
    super(
        "Clock "
            + clock.getId()
            + " of rule pack "
            + pack.getId()
            + " has no limit in law; the host must give one by RulePack.withHostLimit");
    this.clock = clock;
  }

  /** {@return the clock without a limit} */
  public ClockDefinition getClock() {
    return clock;
  }
}
