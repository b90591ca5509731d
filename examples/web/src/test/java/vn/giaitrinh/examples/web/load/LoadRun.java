package vn.giaitrinh.examples.web.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.giaitrinh.examples.web.OwnDatabase;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

/**
 * Measures the service under a constant rate of requests against PostgreSQL:
 *
 * <pre>{@code
 * .ci/postgres mvn -q -Pload -Drate=200 -Dseconds=60 -Dcases=3000
 * }</pre>
 */
final class LoadRun {
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private LoadRun() {}

  public static void main(String[] args) throws Exception {
    int rate = Integer.getInteger("load.rate", 200);
    Duration length = Duration.ofSeconds(Integer.getInteger("load.seconds", 60));
    int cases = Integer.getInteger("load.cases", 3_000);

    Path log = Files.createTempFile("service", ".log");
    ServiceProcess service = ServiceProcess.start(log, List.of("-Xmx768m"), settings());
    try {
      Client officer = Client.signIn(service.address(), DemoAccounts.OFFICER);
      Mix mix = Mix.over(officer, cases);
      OpenLoop loop = new OpenLoop(rate, mix::next);
      loop.run(WARM_UP);
      Measurement measured = loop.run(length);
      measured.print(OUT);
      OUT.printf("cases in the register at the end: %d%n", mix.cases());
      if (measured.errors() > 0) {
        System.exit(1);
      }
    } finally {
      service.kill();
      Files.delete(log);
    }
  }

  private static List<String> settings() {
    return List.of(
        "spring.profiles.active=demo,postgresql",
        OwnDatabase.schema("load")[0],
        OwnDatabase.schema("load")[1]);
  }
}
