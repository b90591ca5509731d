package vn.giaitrinh;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import vn.giaitrinh.plan.Plan;

/** Holds that the module descriptor opens what mappers and validators must read. */
class ModulePathTest {
  private static final String PROGRAM =
      """
      import jakarta.validation.Validation;
      import java.nio.file.Path;
      import org.hibernate.validator.HibernateValidator;
      import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
      import vn.giaitrinh.constraint.ValidUnitId;
      import vn.giaitrinh.json.GiaiTrinhJson;
      import vn.giaitrinh.organization.OrganizationDirectory;
      import vn.giaitrinh.plan.Plan;
      import vn.giaitrinh.validation.PlanValidator;

      public class Program {
        public record Transfer(@ValidUnitId String to) {}

        public static void main(String[] args) throws Exception {
          Plan plan = GiaiTrinhJson.read(Path.of(args[0], "plan.json"), Plan.class);
          OrganizationDirectory units =
              GiaiTrinhJson.read(
                  Path.of(args[0], "organization.json"), OrganizationDirectory.class);
          System.out.println(
              Plan.class.getModule().getName()
                  + " "
                  + PlanValidator.create().validateIssued(plan, units).errors());
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator()
              .validate(new Transfer("?"))
              .forEach(violation -> System.out.println(violation.getMessageTemplate()));
        }
      }
      """;

  @Test
  void a_program_on_the_module_path_reads_and_validates(@TempDir Path directory)
      throws IOException, InterruptedException {
    String modulePath =
        Stream.of(
                Plan.class,
                JsonMapper.class,
                JsonParser.class,
                JsonProperty.class,
                HibernateValidator.class,
                Validator.class,
                Logger.class,
                TypeResolver.class)
            .map(ModulePathTest::placeOf)
            .collect(Collectors.joining(File.pathSeparator));
    String modules = "vn.giaitrinh.core,tools.jackson.databind,org.hibernate.validator";

    assertThat(run(directory, PROGRAM, modulePath, modules))
        .contains("vn.giaitrinh.core []", "{vn.giaitrinh.constraint.ValidUnitId.message}");
  }

  @Test
  void a_program_without_any_library_starts(@TempDir Path directory)
      throws IOException, InterruptedException {
    String modulePath = placeOf(Plan.class) + File.pathSeparator + placeOf(Validator.class);
    String program =
        """
        public class Program {
          public static void main(String[] args) {
            System.out.println(
                vn.giaitrinh.calendar.WorkingCalendars.vietnam()
                    .isWorkingDay(java.time.LocalDate.of(2026, 8, 22)));
          }
        }
        """;

    assertThat(run(directory, program, modulePath, "vn.giaitrinh.core")).containsExactly("true");
  }

  private static List<String> run(Path directory, String program, String modulePath, String modules)
      throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            modulePath,
            "--add-modules",
            modules,
            Files.writeString(directory.resolve("Program.java"), program).toString(),
            "src/test/resources/wire");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(output);
  }

  private static String placeOf(Class<?> type) {
    return Path.of(
            Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                .getLocation()
                .getPath())
        .toString();
  }
}
