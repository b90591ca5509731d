package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.GiaiTrinhJson;

/** The jar that goes to a cluster, run once it is packed. */
class ClusterJarTest {
  private static final Path JAR = Path.of(System.getProperty("cluster.jar"));

  /** What the jar brings along, and so what a cluster is not to have. */
  private static final Pattern BROUGHT =
      Pattern.compile(
          ".*/(classes|test-classes|giaitrinh-[^/]*|jte-runtime[^/]*)"
              + "|.*/tools/jackson/.*|.*/(junit|kafka|assertj)[^/]*");

  private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();

  @TempDir private Path directory;

  @Test
  void holds_what_the_job_needs_and_nothing_that_spark_brings() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> classes =
          jar.stream().map(Object::toString).filter(name -> name.endsWith(".class")).toList();

      assertThat(classes)
          .contains("vn/giaitrinh/examples/spark/SummarizeCases.class")
          .contains("vn/giaitrinh/json/CaseFiles.class", "tools/jackson/core/JsonParser.class")
          .allMatch(
              name ->
                  name.matches("(META-INF/versions/\\d+/)?(vn/giaitrinh|tools/jackson|gg/jte)/.*"));
    }
  }

  @Test
  void runs_on_a_cluster_of_processes() throws Exception {
    Path cases = MadeUpCases.write(directory.resolve("c.ndjson"), MadeUpCases.lines(2_000));
    Path out = directory.resolve("out");
    Path log = directory.resolve("log.txt");

    int exitCode = submit(log, "--cases", cases.toString(), "--out", out.toString());

    assertThat(exitCode).as(() -> read(log)).isZero();
    ComplianceSummary summary =
        GiaiTrinhJson.read(out.resolve("summary.json"), ComplianceSummary.class);
    assertThat(summary).isEqualTo(OneMachine.read(cases).tally().summarize());
  }

  /** As spark-submit does: two executors, each a process that has the jars of Spark alone. */
  private int submit(Path log, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", distribution() + "/*"));
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", "local-cluster[2,1,1024]"));
    Stream.of(
            "spark.ui.enabled=false",
            "spark.driver.host=127.0.0.1",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize=100000")
        .forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.addAll(List.of("--class", SummarizeCases.class.getName(), JAR.toString()));
    command.addAll(List.of("--as-of", "2026-09-30"));
    command.addAll(List.of(args));
    ProcessBuilder submit = new ProcessBuilder(command).redirectErrorStream(true);
    submit.directory(directory.toFile()).redirectOutput(log.toFile());
    submit.environment().put("SPARK_HOME", HOME.toString());
    submit.environment().put("SPARK_SCALA_VERSION", "2.13");
    submit.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return submit.start().waitFor();
  }

  /** Lays the jars of Spark out as a distribution has them. */
  private static Path distribution() throws IOException {
    Path jars = Files.createDirectories(HOME.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path link = jars.resolve(Path.of(entry).getFileName());
      if (!BROUGHT.matcher(entry).matches() && !Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of(entry));
      }
    }
    return jars;
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
