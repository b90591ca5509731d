package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;

@RegisterTest
class DiscreetTranslatorTest {
  @Autowired CaseStore store;
  @Autowired JdbcClient jdbc;

  @Test
  void an_exception_does_not_tell_the_requester_of_a_case_entered_twice() {
    CaseFile file =
        Samples.newCase().toBuilder()
            .events(List.of())
            .requester(
                Requester.builder().kind(RequesterKind.INDIVIDUAL).name("Người hư cấu").build())
            .build();
    store.insert(file);

    Throwable thrown = catchThrowable(() -> store.insert(file));

    assertThat(thrown).isInstanceOf(DuplicateKeyException.class);
    assertThat(printed(thrown)).contains("23505").doesNotContain("hư cấu");
  }

  @Test
  void an_exception_does_not_tell_the_row_that_breaks_a_constraint() {
    Throwable thrown =
        catchThrowable(
            () ->
                jdbc.sql(
                        """
                        insert into report (kind, id, content, recorded_by, recorded_at)
                        values ('OTHER', 'R-1', :content, 'can-bo', current_timestamp)""")
                    .param("content", "Người hư cấu")
                    .update());

    assertThat(thrown).isInstanceOf(DataIntegrityViolationException.class);
    assertThat(printed(thrown)).doesNotContain("hư cấu");
  }

  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
