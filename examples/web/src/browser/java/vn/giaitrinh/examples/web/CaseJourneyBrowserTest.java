package vn.giaitrinh.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

/** A request from its receipt to its answer, as an officer records it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties =
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
@ActiveProfiles("demo")
class CaseJourneyBrowserTest {
  private static final String CASE = "GT-2026-900";

  @TempDir Path folder;
  private Visitor officer;

  @BeforeEach
  void start(@LocalServerPort int port) {
    officer = new Visitor("http://localhost:" + port, folder);
    officer.look(1200, "light");
  }

  @AfterEach
  void stop() {
    officer.close();
  }

  @Test
  void a_request_is_received_accepted_extended_and_answered() throws IOException {
    officer.signIn(DemoAccounts.OFFICER);
    int received = casesReceived();

    receive();
    assertThat(dueDays()).containsExactly("21/09/2026", "");

    record(
        "ACCEPTED",
        () -> {
          officer.type("on", "2026-09-18");
          officer.type("notice", "90/TB-STP");
        });
    assertThat(dueDays()).containsExactly("21/09/2026", "05/10/2026");

    record(
        "EXTENDED",
        () -> {
          officer.type("on", "2026-09-25");
          officer.type("amount", "15");
          officer.type("reason", "Vụ việc có nội dung phức tạp");
          officer.type("notice", "95/TB-STP");
        });
    assertThat(dueDays()).containsExactly("21/09/2026", "19/10/2026");
    assertThat(officer.sees("Gia hạn")).isTrue();

    record("ANSWERED", this::explain);
    assertThat(officer.find(By.id("status")).getText()).isEqualTo("Đã giải trình");
    assertThat(casesReceived()).isEqualTo(received + 1);

    assertThat(letter()).anyMatch(line -> line.contains("Đã kiểm tra và giải trình đầy đủ"));
    assertThat(report())
        .anyMatch(line -> line.contains("Tổng số hồ sơ đã nhận: " + (received + 1)));
  }

  private void receive() {
    officer.visit("/cases");
    officer.press(By.cssSelector("a[href='/cases/new']"));
    officer.findsThePageAccessible();
    officer.type("id", CASE);
    officer.choose("kind", "EXPLANATION_REQUEST");
    officer.choose("channel", "AFFECTED_PARTY");
    officer.type("receivedOn", "2026-09-14");
    officer.choose("complexity", "COMPLEX");
    officer.choose("leadUnit", "van-phong-so");
    officer.type("points", "Căn cứ của quyết định");
    officer.choose("requesterKind", "INDIVIDUAL");
    officer.type("name", "Người yêu cầu hư cấu");
    officer.type("address", "Địa chỉ hư cấu");
    officer.press(By.cssSelector("main form button.primary"));
    assertThat(officer.address()).startsWith("/cases/" + CASE);
    officer.findsThePageAccessible();
  }

  private void explain() {
    officer.type("on", "2026-09-29");
    officer.type("documentNumber", "40/GT-STP");
    officer.choose("mode", "POST");
    officer.type("signerPost", "Giám đốc");
    officer.tick("requesterStated");
    officer.type("contentRequested", "Căn cứ của quyết định");
    officer.type("legalBases", "Điều 15 Luật 36/2018/QH14");
    officer.type("explanation", "Đã kiểm tra và giải trình đầy đủ");
    officer.tick("answeredPoints-0");
  }

  /** Fills the form of an event, sees what would come of it, and records it. */
  private void record(String type, Runnable fill) {
    officer.visit("/cases/" + CASE + "/events/new?type=" + type);
    fill.run();
    officer.press(By.cssSelector("button[value=CHECK]"));
    officer.findsThePageAccessible();
    officer.press(By.cssSelector("button[value=RECORD]"));
    assertThat(officer.address()).startsWith("/cases/" + CASE).doesNotContain("/events");
    officer.findsThePageAccessible();
  }

  private List<String> dueDays() {
    return officer.findAll(By.cssSelector("td.due")).stream().map(WebElement::getText).toList();
  }

  /** Returns how many cases the dashboard counts. */
  private int casesReceived() {
    officer.visit("/dashboard");
    officer.findsThePageAccessible();
    WebElement total = officer.find(By.cssSelector("#cases ~ * tfoot tr, #units ~ * tfoot tr"));
    String count = total.findElements(By.tagName("td")).get(0).getText();
    return Integer.parseInt(count.replace(".", ""));
  }

  private List<String> letter() throws IOException {
    officer.visit("/cases/" + CASE);
    return download(By.cssSelector("a[href$='/letters/explanation']"));
  }

  private List<String> report() throws IOException {
    officer.visit("/dashboard");
    return download(By.cssSelector("a[href^='/api/reports/docx']"));
  }

  /** Follows a link to a Word document, and returns its paragraphs. */
  private List<String> download(By link) throws IOException {
    officer.click(link);
    await().until(() -> !documents().isEmpty());
    Path saved = documents().get(0);
    try (InputStream in = Files.newInputStream(saved);
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    } finally {
      Files.delete(saved);
    }
  }

  private List<Path> documents() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }
}
