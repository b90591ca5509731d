package vn.giaitrinh.examples.web;

import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The register of an agency as a web service. */
@SpringBootApplication
public class WebApplication {

  WebApplication() {
    // What makes a PDF tells how, step by step.
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
  }

  /**
   * Starts the service.
   *
   * @param args properties, such as {@code --spring.profiles.active=demo}
   */
  public static void main(String[] args) {
    SpringApplication.run(WebApplication.class, args);
  }
}
