package vn.giaitrinh.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

/** Somebody before a headless Chromium, which is on the machine with its driver. */
final class Visitor implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final ChromeDriver driver;
  private final String service;

  /** Begins with a new profile in the folder; what is downloaded is saved there too. */
  Visitor(String service, Path folder) {
    this.service = service;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", folder.toAbsolutePath().toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    options.setCapability("goog:loggingPrefs", logs);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .usingAnyFreePort()
                .build(),
            options);
  }

  private static File onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(program + " is not on the PATH"));
  }

  /** Shows pages as on a screen of some width, light or dark. */
  void look(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void visit(String address) {
    driver.get(service + address);
  }

  void signIn(Account account) {
    visit("/login");
    type("username", account.username());
    type("password", account.password());
    submit("password");
  }

  void signOut() {
    driver.manage().deleteAllCookies();
  }

  void type(String id, String text) {
    WebElement field = find(By.id(id));
    if ("date".equals(field.getDomAttribute("type"))) {
      // What a keyboard types into a date depends on the language of the machine.
      driver.executeScript("arguments[0].value = arguments[1]", field, text);
    } else {
      field.clear();
      field.sendKeys(text);
    }
  }

  void choose(String id, String value) {
    new Select(find(By.id(id))).selectByValue(value);
  }

  void tick(String id) {
    find(By.id(id)).click();
  }

  /** Submits the form of a field as a person does: by its button, or the one named. */
  void submit(String field) {
    press(find(By.id(field)).findElement(By.xpath("ancestor::form//button[not(@name)]")));
  }

  /** Follows a link or presses a button, and waits for the page that it leads to. */
  void press(By by) {
    press(find(by));
  }

  private void press(WebElement element) {
    WebElement before = find(By.tagName("html"));
    element.click();
    new WebDriverWait(driver, Duration.ofSeconds(10)).until(ExpectedConditions.stalenessOf(before));
  }

  void click(By by) {
    find(by).click();
  }

  WebElement find(By by) {
    return driver.findElement(by);
  }

  List<WebElement> findAll(By by) {
    return driver.findElements(by);
  }

  boolean sees(String text) {
    return find(By.tagName("body")).getText().contains(text);
  }

  String address() {
    return driver.getCurrentUrl().substring(service.length());
  }

  /** Checks the page against WCAG 2.2 AA as far as a machine can, and that nothing failed on it. */
  void findsThePageAccessible() {
    assertAccessible();
    assertThat(complaints()).as(address()).isEmpty();
  }

  /** Checks the page in the same way; the browser may complain of its status. */
  void findsThePageAccessibleThoughItIs(String status) {
    assertAccessible();
    assertThat(complaints()).as(address()).allMatch(complaint -> complaint.contains(status));
  }

  private void assertAccessible() {
    Results results = new AxeBuilder().withTags(RULES).analyze(driver);

    assertThat(results.getPasses()).hasSizeGreaterThan(10);
    assertThat(results.getViolations().stream().flatMap(Visitor::told)).as(address()).isEmpty();
  }

  private List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  private static Stream<String> told(Rule violated) {
    return violated.getNodes().stream()
        .map(node -> violated.getId() + " at " + node.getTarget() + ": " + node.getHtml());
  }

  /** Tells by how many pixels the page is wider than its window. */
  long overflow() {
    Object pixels =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return pixels instanceof Number number ? number.longValue() : Long.MAX_VALUE;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
