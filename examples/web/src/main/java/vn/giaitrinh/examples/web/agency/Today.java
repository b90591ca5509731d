package vn.giaitrinh.examples.web.agency;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day as of which everything is told. The SDK never asks the clock itself. */
@Component
public class Today {
  private final Clock clock;
  private final boolean standing;

  Today(Clock clock, AgencyProperties properties) {
    this.clock = clock;
    this.standing = properties.today() != null;
  }

  /** {@return the day, in Vietnam} */
  public LocalDate get() {
    return LocalDate.now(clock);
  }

  /** {@return true if the day is made up for a demonstration} */
  public boolean isStanding() {
    return standing;
  }
}
