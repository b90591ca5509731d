package vn.giaitrinh.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** A headless Chromium. Nothing is downloaded: the browser and its driver are on the machine. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final Path folder;

  Browser(Path folder) {
    this.folder = folder;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("chromium"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver"))
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
  }

  /** Finds a program by the property of its name, else on the path. */
  private static File find(String program) {
    String set = System.getProperty(program, "");
    return Stream.concat(
            Stream.of(set).filter(path -> !path.isEmpty()).map(File::new),
            Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(path -> new File(path, program)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    program + " is not on the PATH; name it by -D" + program));
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a page as light or dark, on the screen or on paper, in a window of some width. Where no
   * script runs it is the page that loses its own: what looks at it is script too.
   */
  void open(String page, Medium medium) {
    try {
      String shown = medium.script() ? page : page.replaceFirst("(?s)<script>.*</script>", "");
      Path file = Files.writeString(folder.resolve("page.html"), shown);
      driver.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of(
              "media",
              medium.media(),
              "features",
              List.of(Map.of("name", "prefers-color-scheme", "value", medium.scheme()))));
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", medium.width(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
      driver.get(file.toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the browser complained of. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  WebElement find(By by) {
    return driver.findElement(by);
  }

  /** Returns what a script in the page finds. */
  Object ask(String script, Object... values) {
    return Objects.requireNonNull(driver.executeScript(script, values), script);
  }

  /** Unfolds everything that is folded. */
  void unfold() {
    driver.executeScript("document.querySelectorAll('details').forEach(e => { e.open = true; })");
  }

  /** Draws the page from its top. */
  byte[] picture(int width, int height) {
    Map<String, Object> drawn =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    Object data = Objects.requireNonNull(drawn.get("data"), "data");
    return Base64.getDecoder().decode(data.toString());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
