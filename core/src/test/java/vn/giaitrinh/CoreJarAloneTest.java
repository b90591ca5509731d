package vn.giaitrinh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaitrinh.calendar.WorkingCalendar;

/** Holds the promise that the core needs no library at run time: none is on this class path. */
class CoreJarAloneTest {
  private static final String PROGRAM =
      """
      import java.time.LocalDate;
      import vn.giaitrinh.calendar.DueDate;
      import vn.giaitrinh.calendar.WorkingCalendars;
      import vn.giaitrinh.calendar.WorkingDays;
      import vn.giaitrinh.casefile.CaseFile;
      import vn.giaitrinh.casefile.CaseId;
      import vn.giaitrinh.casefile.CaseKind;
      import vn.giaitrinh.casefile.CaseState;
      import vn.giaitrinh.casefile.RequestChannel;
      import vn.giaitrinh.casefile.RequestReceived;
      import vn.giaitrinh.organization.UnitId;
      import vn.giaitrinh.organization.UnitSelector;
      import vn.giaitrinh.plan.Assignment;
      import vn.giaitrinh.plan.Plan;
      import vn.giaitrinh.plan.Role;
      import vn.giaitrinh.plan.Task;
      import vn.giaitrinh.plan.TaskGroup;
      import vn.giaitrinh.plan.TaskId;
      import vn.giaitrinh.schedule.Ongoing;
      import vn.giaitrinh.text.BilingualText;

      public class Program {
        public static void main(String[] args) {
          LocalDate received = LocalDate.of(2026, 2, 12);
          Task task =
              Task.builder()
                  .id(TaskId.of("1"))
                  .title(BilingualText.of("Tiếp nhận yêu cầu", "Receive requests"))
                  .addAssignment(
                      Assignment.of(Role.LEAD, UnitSelector.of(UnitId.of("van-phong-so"))))
                  .timing(Ongoing.of("Thường xuyên"))
                  .build();
          Plan plan =
              Plan.builder()
                  .id("p")
                  .title(BilingualText.ofVietnamese("Kế hoạch"))
                  .issuer(UnitId.of("so-tu-phap"))
                  .addGroup(
                      TaskGroup.builder()
                          .id("1")
                          .title(BilingualText.ofVietnamese("Nhóm"))
                          .addTask(task)
                          .build())
                  .build();
          CaseFile file =
              CaseFile.builder()
                  .id(CaseId.of("1"))
                  .kind(CaseKind.EXPLANATION_REQUEST)
                  .channel(RequestChannel.AFFECTED_PARTY)
                  .leadUnit(UnitId.of("van-phong-so"))
                  .addEvent(RequestReceived.builder().on(received).build())
                  .build();
          DueDate due = DueDate.of(received, WorkingDays.of(5), WorkingCalendars.vietnam());
          System.out.println(
              plan.allTasks().size() + " " + CaseState.of(file, received).status() + " " + due
                  + " " + due.ledger().verify());
        }
      }
      """;

  @Test
  void a_program_compiles_and_runs_with_the_core_alone(@TempDir Path directory)
      throws IOException, InterruptedException {
    String core =
        Path.of(
                Objects.requireNonNull(WorkingCalendar.class.getProtectionDomain().getCodeSource())
                    .getLocation()
                    .getPath())
            .toString();
    Path source = Files.writeString(directory.resolve("Program.java"), PROGRAM);

    assertThat(compile(source, directory, core)).isEmpty();
    assertThat(run(directory, core)).isEqualTo("1 RECEIVED 2026-02-26 true\n");
  }

  /** Returns the errors of the compiler. */
  private static String compile(Path source, Path directory, String core) throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(source);
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-cp", core, "-d", directory.toString(), "-proc:none", "-encoding", "UTF-8"),
                  null,
                  sources)
              .call();
      return compiled ? "" : messages.toString();
    }
  }

  private static String run(Path directory, String core) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                java, "-cp", core + System.getProperty("path.separator") + directory, "Program")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(output).replace("\r\n", "\n");
  }
}
