package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the promise that one unit of time cannot be passed where another is meant. */
class UnitsAreTypesTest {
  @TempDir Path directory = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CalendarDays grace = WorkingDays.of(5);",
        "WorkingDays limit = CalendarDays.of(15);",
        "CalendarDays month = Months.of(1);",
        "new EvidenceCadence(Months.of(3), WorkingDays.of(10));",
        "CalendarDays longer = CalendarDays.of(15).plus(WorkingDays.of(5));",
        "CalendarDays longer = WorkingDays.of(15).plus(5);"
      })
  void another_unit_does_not_compile(String statement) {
    assertThat(errors(statement)).isNotEmpty().allMatch(error -> error.contains("incompatible"));
  }

  @Test
  void the_unit_that_is_meant_compiles() {
    assertThat(errors("new EvidenceCadence(Months.of(3), CalendarDays.of(10));")).isEmpty();
    assertThat(errors("CalendarDays longer = CalendarDays.of(15).plus(5);")).isEmpty();
    assertThat(errors("TimeLimit limit = WorkingDays.of(5);")).isEmpty();
  }

  private List<String> errors(String statement) {
    String program =
        "import vn.giaitrinh.calendar.*; import vn.giaitrinh.schedule.EvidenceCadence;"
            + " class Snippet { void run() { "
            + statement
            + " } }";
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
          }
        };
    String classes =
        Objects.requireNonNull(WorkingCalendar.class.getProtectionDomain().getCodeSource())
            .getLocation()
            .getPath();
    compiler
        .getTask(
            null,
            null,
            found,
            List.of("-proc:none", "-cp", classes, "-d", directory.toString()),
            null,
            List.of(source))
        .call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getMessage(Locale.ENGLISH))
        .toList();
  }
}
