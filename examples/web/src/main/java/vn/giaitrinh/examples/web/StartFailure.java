package vn.giaitrinh.examples.web;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** What keeps the service from starting and is no fault of its own, told in a sentence. */
public final class StartFailure {
  private static final int H2_DATABASE_IN_USE = 90020;

  private StartFailure() {}

  /**
   * Explains why the service did not start.
   *
   * @param failure what it failed with
   * @return the reason; empty if only the stack trace tells
   */
  public static Optional<String> explain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> reason(cause).stream())
        .findFirst();
  }

  private static Optional<String> reason(Throwable cause) {
    if (cause instanceof RefusedStartException refused) {
      return Optional.ofNullable(refused.getMessage());
    }
    if (cause instanceof PortInUseException taken) {
      return Optional.of(
          "Cổng %1$s đang được dùng; chọn cổng khác bằng -Dport / port %1$s is in use; choose another with -Dport"
              .formatted(taken.getPort()));
    }
    if (cause instanceof SQLException refused && refused.getErrorCode() == H2_DATABASE_IN_USE) {
      return Optional.of(
          "Cơ sở dữ liệu đang được một tiến trình khác mở; dừng tiến trình đó hoặc chọn nơi khác bằng -Ddata"
              + " / another process has opened the database; stop it or choose another place with -Ddata");
    }
    return Optional.empty();
  }
}
