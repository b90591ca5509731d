package vn.giaitrinh.examples.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaitrinh.examples.web.OwnDatabase;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

/** What was acknowledged outlives the process, at whatever moment it is killed. */
class KillTest {
  private static final int ROUNDS = 4;
  private static final int WRITERS = 4;
  private static final String CASE = "GT-" + UUID.randomUUID();

  @TempDir Path directory;

  private final String schema = "test_" + CASE.replace("-", "").substring(2);
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
  private final List<String> acknowledged = new ArrayList<>();
  private ServiceProcess service;

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdownNow();
    service.kill();
  }

  @Test
  void what_was_acknowledged_is_there_whole_and_once_after_the_process_was_killed()
      throws Exception {
    service = start();
    CaseOverHttp first = CaseOverHttp.enter(officer(), CASE);
    assertThat(first.eventIds()).containsExactly("RECEIVED@2026-09-21");
    List<String> before = first.eventIds();

    for (int round = 0; round < ROUNDS; round++) {
      List<String> unanswered = writeUntilKilled(round);
      service = start();
      CaseOverHttp file = new CaseOverHttp(officer(), CASE);

      List<String> there = file.eventIds();
      assertThat(there).doesNotHaveDuplicates().containsAll(before).containsAll(acknowledged);
      assertThat(file.version()).isEqualTo(there.size());
      assertThat(there).hasSizeLessThanOrEqualTo(1 + acknowledged.size() + unanswered.size());

      for (String event : unanswered) {
        boolean recorded = file.insist(event);
        assertThat(recorded).as("recorded now").isNotEqualTo(there.contains(event));
        acknowledged.add(event);
      }
      before = file.eventIds();
      assertThat(before).doesNotHaveDuplicates().hasSize(1 + acknowledged.size());
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITERS);
  }

  /** {@return the events that were sent and not acknowledged, one of each writer} */
  private List<String> writeUntilKilled(int round) throws Exception {
    List<Future<EventsSent>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      CaseOverHttp file = new CaseOverHttp(officer(), CASE);
      String prefix = round + "." + writer + ".";
      writers.add(threads.submit(() -> EventsSent.untilNobodyAnswers(file, prefix)));
    }
    Thread.sleep(ThreadLocalRandom.current().nextLong(1_000, 2_500));
    service.kill();

    List<String> unanswered = new ArrayList<>();
    for (Future<EventsSent> writer : writers) {
      acknowledged.addAll(writer.get().acknowledged());
      unanswered.add(writer.get().unanswered());
    }
    return unanswered;
  }

  private Client officer() throws Exception {
    return Client.signIn(service.address(), DemoAccounts.OFFICER);
  }

  private ServiceProcess start() throws Exception {
    List<String> settings = new ArrayList<>();
    if (System.getProperty("test.database", "H2").equals("PostgreSQL")) {
      settings.add("spring.profiles.active=demo,postgresql");
      settings.addAll(List.of(OwnDatabase.schema(schema)));
    } else {
      settings.add("spring.profiles.active=demo");
      settings.add("giaitrinh.data=" + directory);
    }
    return ServiceProcess.start(
        directory.resolve("service.log"), List.of("-XX:TieredStopAtLevel=1"), settings);
  }
}
