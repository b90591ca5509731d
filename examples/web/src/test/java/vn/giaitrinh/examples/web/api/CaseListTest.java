package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
class CaseListTest {
  @Autowired Api api;

  @Test
  void the_pages_together_hold_every_case_once_in_the_order_of_the_list() {
    int total = total(read(""));

    assertThat(total).isGreaterThan(100);
    assertThat(turned(60, total)).hasSize(total).doesNotHaveDuplicates();
    assertThat(turned(60, total)).isEqualTo(turned(200, total));
  }

  @Test
  void the_total_is_of_what_is_looked_for_on_whichever_page() {
    MvcTestResult beyond = read("?kind=EXPLANATION_REQUEST&size=3&page=2147483647");
    MvcTestResult first = read("?kind=EXPLANATION_REQUEST&size=3");

    assertThat(ids(first)).hasSize(3);
    assertThat(ids(beyond)).isEmpty();
    assertThat(total(beyond)).isEqualTo(total(first)).isLessThanOrEqualTo(total(read("")));
  }

  @Test
  void a_page_holds_fifty_unless_another_size_is_asked_for() {
    assertThat(ids(read(""))).hasSize(Math.min(50, total(read(""))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "size=0", "size=201", "page=x", "size=2147483648"})
  void a_page_that_there_cannot_be_is_a_bad_request(String asked) {
    assertThat(read("?" + asked)).hasStatus(HttpStatus.BAD_REQUEST);
  }

  private List<String> turned(int size, int total) {
    return IntStream.rangeClosed(1, total / size + 1)
        .mapToObj(page -> ids(read("?size=" + size + "&page=" + page)))
        .flatMap(List::stream)
        .toList();
  }

  private MvcTestResult read(String query) {
    return api.get(DemoAccounts.READER, "/api/cases" + query);
  }

  private static int total(MvcTestResult list) {
    return Integer.parseInt(String.valueOf(list.getResponse().getHeader("X-Total-Count")));
  }

  private static List<String> ids(MvcTestResult list) {
    assertThat(list).hasStatusOk();
    return Answer.of(list)
        .valueStream()
        .map((JsonNode line) -> line.path("id").asString())
        .toList();
  }
}
