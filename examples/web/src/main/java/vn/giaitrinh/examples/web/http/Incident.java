package vn.giaitrinh.examples.web.http;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a fault of the service to the log. What an exception says may hold what was sent, so only
 * its type and the place go there; whoever asked is told a number by which to find it.
 */
public final class Incident {
  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

  private Incident() {}

  /**
   * Writes a fault to the log.
   *
   * @param e what was thrown
   * @return the number of the incident
   */
  public static String log(Exception e) {
    String number = UUID.randomUUID().toString();
    StringBuilder chain = new StringBuilder();
    for (Throwable one = e; one != null; one = one.getCause()) {
      chain.append(System.lineSeparator()).append(one.getClass().getName());
      for (StackTraceElement frame : one.getStackTrace()) {
        chain.append(System.lineSeparator()).append("  at ").append(frame);
      }
    }
    LOG.error("Incident {}{}", number, chain);
    return number;
  }
}
