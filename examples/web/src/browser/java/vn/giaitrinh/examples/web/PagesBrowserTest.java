package vn.giaitrinh.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

/** Every page, in both languages, light and dark, wide and narrow. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties =
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTest {
  private static final List<String> OPEN = List.of("/", "/login");

  private static final List<String> SIGNED_IN =
      List.of(
          "/dashboard",
          "/plans",
          "/plans/so-tu-phap-2026-trach-nhiem-giai-trinh",
          "/cases",
          "/cases?kind=EXPLANATION_REQUEST&group=ACTIVE",
          "/cases?id=none",
          "/cases/new",
          "/cases/GT-2026-176",
          "/cases/GT-2026-176/events/new",
          "/cases/GT-2026-176/events/new?type=EXTENDED",
          "/cases/GT-2026-176/events/new?type=ANSWERED");

  private Visitor visitor;

  @BeforeAll
  void start(@LocalServerPort int port, @TempDir Path folder) {
    visitor = new Visitor("http://localhost:" + port, folder);
  }

  @Test
  void an_address_that_leads_nowhere_is_told_in_words() {
    visitor.look(1200, "light");
    visitor.signOut();
    visitor.signIn(DemoAccounts.READER);
    visitor.visit("/no-such-page");

    assertThat(visitor.sees("Không tìm thấy")).isTrue();
    visitor.findsThePageAccessibleThoughItIs("404");
  }

  @Test
  void a_letter_that_lacks_something_is_a_page_that_says_what() {
    visitor.look(1200, "light");
    visitor.signOut();
    visitor.signIn(DemoAccounts.OFFICER);
    visitor.visit("/cases/GT-2026-176/letters/explanation");

    assertThat(visitor.sees("Văn bản giải trình")).isTrue();
    visitor.findsThePageAccessibleThoughItIs("422");
  }

  @Test
  void a_page_that_is_not_for_somebody_says_so() {
    visitor.look(1200, "light");
    visitor.signOut();
    visitor.signIn(DemoAccounts.READER);
    visitor.visit("/cases/new");

    assertThat(visitor.sees("không có quyền")).isTrue();
    visitor.findsThePageAccessibleThoughItIs("403");
  }

  @AfterAll
  void stop() {
    visitor.close();
  }

  @ParameterizedTest
  @CsvSource({"VI, 1200, light", "VI, 320, dark", "EN, 320, light", "EN, 1200, dark"})
  void every_page_is_accessible_and_fits(String language, int width, String scheme) {
    visitor.look(width, scheme);
    visitor.signOut();
    SoftAssertions all = new SoftAssertions();
    OPEN.forEach(page -> all.check(() -> see(page, language)));
    visitor.signIn(DemoAccounts.OFFICER);
    SIGNED_IN.forEach(page -> all.check(() -> see(page, language)));
    all.assertAll();
  }

  private void see(String page, String language) {
    visitor.visit(page);
    speak(language, page);
    visitor.findsThePageAccessible();
    assertThat(visitor.overflow()).as(page).isNotPositive();
  }

  private void speak(String language, String page) {
    if (!language.equalsIgnoreCase(visitor.find(By.tagName("html")).getDomAttribute("lang"))) {
      visitor.press(By.cssSelector("button[value='" + language + "']"));
      visitor.visit(page);
    }
  }
}
