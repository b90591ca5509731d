package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.examples.web.FullStackTest;

@FullStackTest
@TestPropertySource(
    properties = "spring.datasource.hikari.connection-init-sql=set lock_timeout = 200")
class LockTimeoutTest {
  @Autowired CaseRegister register;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoever_waits_too_long_for_another_writer_is_told_and_may_try_again() {
    CaseFile file = Samples.newCase();
    register.open(file);
    CaseEvent late = Samples.check("late", "");

    transaction.executeWithoutResult(
        slow -> {
          register.append(file.getId(), Samples.check("slow", ""), 1);
          CompletableFuture<Recorded> waiting =
              CompletableFuture.supplyAsync(() -> register.append(file.getId(), late, 1));
          assertThatExceptionOfType(CompletionException.class)
              .isThrownBy(waiting::join)
              .withCauseInstanceOf(ConcurrencyFailureException.class);
        });

    assertThat(register.append(file.getId(), late, 2).isNew()).isTrue();
    assertThat(register.get(file.getId()).file().getEvents())
        .extracting(CaseEvent::id)
        .containsExactly("RECEIVED@2026-09-21", "slow", "late");
  }
}
