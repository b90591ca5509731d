package vn.giaitrinh.examples.web.security;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import vn.giaitrinh.examples.web.StartFailure;
import vn.giaitrinh.examples.web.WebApplication;
import vn.giaitrinh.organization.OrganizationDirectory;

/**
 * Adds an account, the first of an agency or any other. Whoever can run this has the password of
 * the database, and needs no account.
 */
public final class AddAccount {
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private AddAccount() {}

  /**
   * Adds an account. The password is asked for, or is the first line of the standard input. If the
   * account cannot be added, ends the process with exit code 1.
   *
   * @param args {@code --account.username}, {@code --account.role}, {@code --account.unit}, and
   *     settings of the service
   * @throws IOException if the password cannot be read
   */
  public static void main(String[] args) throws IOException {
    try (ConfigurableApplicationContext service = start(args)) {
      NewAccount account =
          NewAccount.read(service.getEnvironment(), service.getBean(OrganizationDirectory.class));
      account.insert(service.getBean(AccountStore.class), password());
    } catch (IllegalArgumentException e) {
      end(e.getMessage());
    } catch (DuplicateKeyException e) {
      end("Đã có tài khoản tên này / there is an account of this name");
    } catch (RuntimeException e) {
      end(StartFailure.explain(e).orElseThrow(() -> e));
    }
  }

  /** Starts the service on a port that nobody knows, to have its database as the service has it. */
  private static ConfigurableApplicationContext start(String[] args) {
    return new SpringApplicationBuilder(WebApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .properties("logging.level.root=warn", "logging.level.org.springframework.boot=off")
        .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(args)).toArray(String[]::new));
  }

  // Since JDK 22 there is always a console, and it reads what is piped too.
  @SuppressWarnings("SystemConsoleNull")
  private static String password() throws IOException {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Mật khẩu / password: "));
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  private static void end(@Nullable String reason) {
    ERR.println(reason);
    System.exit(1);
  }
}
