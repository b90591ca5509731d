package vn.giaitrinh.examples.web.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.giaitrinh.examples.web.StartFailure;
import vn.giaitrinh.examples.web.WebApplication;

/** Starts the service with made-up cases, and says where to look. */
public final class Demonstration {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Demonstration() {}

  /**
   * Starts the service. If it cannot start, ends the process with exit code 1.
   *
   * @param args properties, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication service =
        new SpringApplicationBuilder(WebApplication.class)
            .profiles("demo")
            // A failure to start is told below.
            .properties("logging.level.org.springframework.boot=off")
            .build();
    try {
      welcome(service.run(args));
    } catch (RuntimeException e) {
      ERR.println(StartFailure.explain(e).orElseThrow(() -> e));
      System.exit(1);
    }
  }

  private static void welcome(ConfigurableApplicationContext service) {
    Environment settings = service.getEnvironment();
    OUT.printf(
        "Giải Trình: http://localhost:%s (Ctrl-C: dừng / stop)%n",
        settings.getProperty("local.server.port"));
    OUT.printf("Ngày / as of: %s%n", settings.getProperty("giaitrinh.today"));
    OUT.println("Tài khoản minh họa, mật khẩu / demonstration accounts, passwords:");
    for (DemoAccounts.Account account : DemoAccounts.ALL) {
      OUT.printf("  %-13s %-23s %s%n", account.username(), account.password(), label(account));
    }
    OUT.printf(
        "Dữ liệu / data: %s%n",
        Path.of(settings.getProperty("giaitrinh.data", "data")).toAbsolutePath().normalize());
  }

  private static String label(DemoAccounts.Account account) {
    String role =
        switch (account.role()) {
          case READER -> "người đọc / reader";
          case OFFICER -> "cán bộ / officer";
          case HEAD -> "lãnh đạo / head";
        };
    return account.unit() == null ? role : role + ", " + account.unit();
  }
}
