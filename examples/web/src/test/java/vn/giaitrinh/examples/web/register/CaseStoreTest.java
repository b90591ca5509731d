package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.json.JsonReadException;

@RegisterTest
class CaseStoreTest {
  private static final CaseFile FILE = Samples.newCase();
  private static final CaseId ID = FILE.getId();

  @Autowired CaseStore store;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void enter_an_empty_case() {
    signIn("can-bo");
    store.insert(FILE.toBuilder().events(List.of()).build());
  }

  @AfterEach
  void sign_out() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void an_entry_is_appended_at_the_version_that_was_seen_and_at_no_other() {
    assertThat(append(0, Samples.check("a", ""))).isTrue();
    assertThat(append(0, Samples.check("b", ""))).isFalse();
    assertThat(append(2, Samples.check("b", ""))).isFalse();
    assertThat(append(1, Samples.check("b", ""))).isTrue();

    assertThat(store.find(ID))
        .hasValueSatisfying(
            stored -> {
              assertThat(stored.version()).isEqualTo(2);
              assertThat(stored.file().getEvents())
                  .extracting(CaseEvent::id)
                  .containsExactly("a", "b");
            });
    assertThat(store.versions()).containsEntry(ID.value(), 2L);
  }

  @Test
  void an_id_is_there_once_in_a_case() {
    append(0, Samples.check("a", "one"));

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> append(1, Samples.check("a", "another")));
  }

  @Test
  void a_position_is_there_once_in_a_case() {
    append(0, Samples.check("a", ""));

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(
            () ->
                jdbc.sql(
                        """
                        insert into case_entry
                        select case_id, position, kind, 'b', content, recorded_by, recorded_at
                        from case_entry where case_id = :id""")
                    .param("id", ID.value())
                    .update());
  }

  @Test
  void a_case_is_there_once() {
    assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> store.insert(FILE));
  }

  @Test
  void the_audit_columns_say_who_made_a_case_and_who_appended_last() {
    signIn("giam-doc");
    append(0, Samples.check("a", ""));

    OffsetDateTime moment = RegisterTestClock.MOMENT;
    Audit audit = store.find(ID).orElseThrow().audit();
    assertThat(audit.createdBy()).isEqualTo("can-bo");
    assertThat(audit.changedBy()).isEqualTo("giam-doc");
    assertThat(audit.createdAt().toInstant()).isEqualTo(moment.toInstant());
    assertThat(store.log(ID).orElseThrow())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.recordedBy()).isEqualTo("giam-doc");
              assertThat(entry.recordedAt().toInstant()).isEqualTo(moment.toInstant());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đề nghị giải trình về việc thu hồi quyết định",
        "Xin cảm ơn 🙏🏽 👨‍👩‍👧",
        "'; drop table case_entry; -- \" \\ % _ {}",
        "dòng một\ndòng hai"
      })
  void a_text_comes_back_as_it_was_written(String text) {
    CaseEvent event = Samples.check("a", text);

    append(0, event);

    assertThat(events()).containsExactly(event);
    assertThat(store.findEntry(ID, CaseEntry.of(event))).contains(CaseEntry.of(event));
  }

  @Test
  void a_text_as_long_as_a_text_may_be_comes_back_and_a_longer_one_is_not_kept() {
    String longest = "ệ🙏".repeat(349_525);
    append(0, Samples.check("a", longest));

    assertThat(events())
        .singleElement()
        .extracting(CaseEvent::getNote)
        .isEqualTo(Optional.of(longest));
    assertThatExceptionOfType(JsonReadException.class)
        .isThrownBy(() -> append(1, Samples.check("b", longest + "ab")));
    assertThat(events()).hasSize(1);
  }

  @Test
  void letters_typed_in_parts_are_kept_composed_so_that_a_text_is_one_text() {
    String composed = "Tiếp nhận";
    String inParts = Normalizer.normalize(composed, Normalizer.Form.NFD);

    append(0, Samples.check("a", inParts));

    assertThat(events()).containsExactly(Samples.check("a", composed));
    assertThat(store.findEntry(ID, CaseEntry.of(Samples.check("a", composed)))).isPresent();
  }

  private List<CaseEvent> events() {
    return store.find(ID).orElseThrow().file().getEvents();
  }

  private boolean append(long seen, CaseEvent event) {
    return store.append(ID, seen, CaseEntry.of(event));
  }

  private static void signIn(String username) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(username, null));
  }
}
