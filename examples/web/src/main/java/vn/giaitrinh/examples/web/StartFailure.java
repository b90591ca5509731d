package vn.giaitrinh.examples.web;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        .flatMap(cause -> Stream.ofNullable(reason(cause)))
        .findFirst();
  }

  private static @Nullable String reason(Throwable cause) {
    if (cause instanceof RefusedStartException refused) {
      return refused.getMessage();
    }
    if (cause instanceof PortInUseException taken) {
      return "Cổng %1$s đang được dùng; chọn cổng khác bằng -Dport / port %1$s is in use; choose another with -Dport"
          .formatted(taken.getPort());
    }
    if (cause instanceof SQLException failed) {
      return failed.getErrorCode() == H2_DATABASE_IN_USE
          ? "Cơ sở dữ liệu đang được một tiến trình khác mở; dừng tiến trình đó hoặc chọn nơi khác bằng -Ddata"
              + " / another process has opened the database; stop it or choose another place with -Ddata"
          : reason(Objects.requireNonNullElse(failed.getSQLState(), ""));
    }
    return null;
  }

  /** The states of ISO/IEC 9075: what no change to the code mends. */
  private static @Nullable String reason(String state) {
    return switch (state) {
      case "28000", "28P01", "08004" ->
          "Cơ sở dữ liệu không nhận người dùng hoặc mật khẩu; kiểm tra PGUSER, PGPASSWORD"
              + " / the database refuses the user or the password; see PGUSER, PGPASSWORD";
      case "08001", "08006" ->
          "Không kết nối được với cơ sở dữ liệu; kiểm tra PGHOST, PGPORT và máy chủ"
              + " / the database cannot be reached; see PGHOST, PGPORT and the server";
      case "3D000" ->
          "Không có cơ sở dữ liệu tên này; kiểm tra PGDATABASE"
              + " / there is no database of this name; see PGDATABASE";
      case "42501" ->
          "Người dùng cơ sở dữ liệu thiếu quyền; README nêu các quyền cần có"
              + " / the user of the database lacks a right; the README lists those it needs";
      default -> null;
    };
  }
}
