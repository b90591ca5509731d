package vn.giaitrinh.examples.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The register of an agency as a web service. */
@SpringBootApplication
public class WebApplication {

  /**
   * Starts the service.
   *
   * @param args properties, such as {@code --spring.profiles.active=demo}
   */
  public static void main(String[] args) {
    SpringApplication.run(WebApplication.class, args);
  }
}
