package vn.giaitrinh.examples.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import vn.giaitrinh.examples.web.OwnDatabase;
import vn.giaitrinh.examples.web.StartFailure;
import vn.giaitrinh.examples.web.WebApplication;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.security.AccountStore;
import vn.giaitrinh.examples.web.security.Role;

class StartTest {
  private final OwnDatabase database = new OwnDatabase();
  private final List<Boolean> filledWhenOpened = new ArrayList<>();

  @Test
  void the_made_up_data_is_there_when_the_port_opens_and_outlives_a_restart() {
    start("demo").close();
    start("demo").close();

    assertThat(filledWhenOpened).containsExactly(true, true);
  }

  @Test
  void the_accounts_of_a_demonstration_do_not_outlive_it() {
    start("demo").close();

    assertThat(refusal()).contains("dữ liệu của bản minh họa", "data of a demonstration");
    assertThat(filledWhenOpened).hasSize(1);
  }

  @Test
  void a_register_in_real_use_is_no_place_for_a_demonstration() {
    try (ConfigurableApplicationContext service = start()) {
      service.getBean(AccountStore.class).insert("that", "mat-khau-that", Role.READER, null);
    }

    assertThat(refusal("demo")).contains("đang dùng thật", "in real use");
    start().close();
    assertThat(filledWhenOpened).containsExactly(false, false);
  }

  private String refusal(String... profiles) {
    Throwable failure = catchThrowable(() -> start(profiles).close());
    assertThat(failure).isNotNull();
    return StartFailure.explain(failure).orElseThrow();
  }

  private ConfigurableApplicationContext start(String... profiles) {
    ApplicationListener<WebServerInitializedEvent> opened =
        event ->
            filledWhenOpened.add(
                event.getApplicationContext().getBean(PlanRegister.class).current().isPresent());
    return new SpringApplicationBuilder(WebApplication.class)
        .initializers(database, service -> service.addApplicationListener(opened))
        .profiles(profiles)
        .run("--server.port=0", "--logging.level.root=off", "--spring.main.banner-mode=off");
  }
}
