package vn.giaitrinh.examples.web.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;

/** A moment that stands still. */
class RegisterTestClock {
  /** In Vietnam, and finer than a second. */
  static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-09-30T00:30:00.123456+07:00");

  @Bean
  Clock clock() {
    return Clock.fixed(MOMENT.toInstant(), MOMENT.getOffset());
  }
}
