package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.examples.web.FullStackTest;

@FullStackTest
@TestPropertySource(properties = "apart=concurrency")
class ConcurrentAppendTest {
  private static final int WRITERS = 8;
  private static final int EVENTS_OF_EACH = 15;

  @Autowired CaseRegister register;
  @Autowired JdbcClient jdbc;

  private CaseId id;

  @BeforeEach
  void enter_a_case() {
    CaseFile file = Samples.newCase();
    register.open(file);
    id = file.getId();
  }

  @Test
  void every_event_of_every_writer_is_in_the_log_once_and_no_position_is_left_out() {
    List<List<String>> acknowledged = AtOnce.call(WRITERS, writer -> () -> appendAll(writer));

    assertThat(entryIds())
        .containsExactlyInAnyOrderElementsOf(concat(List.of("RECEIVED@2026-09-21"), acknowledged));
    assertThat(positions())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, 1 + WRITERS * EVENTS_OF_EACH).boxed().toList());
    assertThat(register.get(id).file().getEvents()).hasSize(1 + WRITERS * EVENTS_OF_EACH);
  }

  @RepeatedTest(10)
  void the_same_event_sent_by_all_is_recorded_once() {
    CaseEvent event = Samples.check("the-same", "");

    List<Recorded> answers = AtOnce.call(WRITERS, writer -> () -> insist(event));

    assertThat(answers).filteredOn(Recorded::isNew).hasSize(1);
    assertThat(entryIds()).containsExactly("RECEIVED@2026-09-21", "the-same");
  }

  @RepeatedTest(10)
  void of_different_events_with_one_id_one_wins_and_the_others_are_told() {
    List<Optional<Recorded>> answers =
        AtOnce.call(WRITERS, writer -> () -> unlessTaken(Samples.check("one-id", "by " + writer)));

    assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
    int winner = IntStream.range(0, WRITERS).filter(i -> answers.get(i).isPresent()).sum();
    assertThat(register.get(id).file().getEvents().get(1).getNote()).contains("by " + winner);
  }

  @RepeatedTest(5)
  void of_those_who_enter_one_case_at_once_one_does_and_the_others_are_told() {
    CaseFile file = Samples.newCase();

    List<Boolean> entered = AtOnce.call(WRITERS, writer -> () -> enter(file));

    assertThat(entered).containsOnlyOnce(true);
    assertThat(register.get(file.getId()).version()).isEqualTo(1);
  }

  private boolean enter(CaseFile file) {
    try {
      return register.open(file).isNew();
    } catch (TakenException e) {
      return false;
    }
  }

  private List<String> appendAll(int writer) {
    List<String> acknowledged = new ArrayList<>();
    for (int i = 0; i < EVENTS_OF_EACH; i++) {
      CaseEvent event = Samples.check(writer + "-" + i, "");
      assertThat(insist(event).isNew()).isTrue();
      acknowledged.add(event.id());
    }
    return acknowledged;
  }

  /** Appends as a client does: reads again and tries again when somebody else was faster. */
  private Recorded insist(CaseEvent event) {
    while (true) {
      try {
        return register.append(id, event, register.get(id).version());
      } catch (VersionConflictException e) {
        Thread.onSpinWait();
      }
    }
  }

  private Optional<Recorded> unlessTaken(CaseEvent event) {
    try {
      return Optional.of(insist(event));
    } catch (TakenException e) {
      return Optional.empty();
    }
  }

  private List<String> entryIds() {
    return column("entry_id", String.class);
  }

  private List<Long> positions() {
    return column("position", Long.class);
  }

  private <T> List<T> column(String name, Class<T> type) {
    return jdbc
        .sql("select " + name + " from case_entry where case_id = :id order by position")
        .param("id", id.value())
        .query(type)
        .list()
        .stream()
        .map(value -> Objects.requireNonNull(value))
        .toList();
  }

  private static List<String> concat(List<String> first, List<List<String>> others) {
    List<String> all = new ArrayList<>(first);
    others.forEach(all::addAll);
    return all;
  }
}
