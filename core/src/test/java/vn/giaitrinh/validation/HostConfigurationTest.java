package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

/** What a host sets for its own validators changes nothing of what is found in a plan. */
class HostConfigurationTest {
  private static final String FAIL_FAST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
        <property name="hibernate.validator.fail_fast">true</property>
      </validation-config>
      """;

  @TempDir Path host;

  @Test
  void everything_is_found_where_the_host_stops_at_the_first() throws IOException {
    write("META-INF/validation.xml", FAIL_FAST);

    assertThat(findings()).extracting(Finding::getCode).containsExactly("NOT_BLANK", "NOT_BLANK");
  }

  @Test
  void findings_of_the_model_speak_the_words_of_the_catalogue() throws IOException {
    write(
        "ValidationMessages.properties",
        "jakarta.validation.constraints.NotBlank.message=host ${validatedValue}");
    write("ValidationMessages_vi.properties", "jakarta.validation.constraints.NotBlank.message=x");

    assertThat(findings())
        .extracting(Finding::getMessage)
        .containsOnly(BilingualText.of("Nội dung để trống", "A text is blank"));
  }

  private void write(String name, String text) throws IOException {
    Path file = host.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Validates a plan with two blank texts, with the files of the host on the class path. */
  private List<Finding> findings() throws IOException {
    BilingualText blank = BilingualText.ofVietnamese(" ");
    Plan plan = PlanRuleFixtures.SOUND;
    Plan twoBlank =
        plan.toBuilder()
            .title(blank)
            .groups(List.of(plan.getGroups().get(0).toBuilder().title(blank).build()))
            .build();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {host.toUri().toURL()}, getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      return PlanValidator.create().validateIssued(twoBlank, PlanRuleFixtures.DIRECTORY).findings();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
