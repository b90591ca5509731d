package vn.giaitrinh.examples.web.security;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
 * Adds, changes or disables an account, the first of an agency or any other. Whoever can run this
 * has the password of the database, and needs no account.
 */
public final class AccountCommand {
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private AccountCommand() {}

  /**
   * Adds an account, or with {@code --account.change=true} gives it another role, unit and
   * password, or with {@code --account.disable=true} disables it. The password is asked for, or is
   * the first line of the standard input; an empty one changes none. If it cannot be done, ends the
   * process with exit code 1.
   *
   * @param args {@code --account.username}, {@code --account.role}, {@code --account.unit}, and
   *     settings of the service
   */
  public static void main(String[] args) {
    try (ConfigurableApplicationContext service = start(args)) {
      AccountOptions options =
          new AccountOptions(
              service.getEnvironment(), service.getBean(OrganizationDirectory.class));
      AccountOrder.read(options)
          .carryOut(service.getBean(AccountStore.class), AccountCommand::password);
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
  private static String password() {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Mật khẩu / password: "));
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(@Nullable String reason) {
    ERR.println(reason);
    System.exit(1);
  }
}
