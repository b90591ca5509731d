package vn.giaitrinh.examples.spark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * Runs the job on this machine in a process of its own, as {@code spark-submit} does: Spark asks a
 * JDK from 17 on for options that the process of Maven does not have.
 */
public final class LocalRun {
  private static final String LOGGING = "src/main/local/log4j2.properties";

  private LocalRun() {}

  /**
   * Runs the job, and ends with its exit code.
   *
   * @param args the master, such as {@code local[2]}, the directory of this module, and the options
   *     of the job
   * @throws IOException if no process can be started
   * @throws InterruptedException if the wait for it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    // An incubating module only speeds up linear algebra, and Java warns of it.
    command.removeIf(option -> option.startsWith("--add-modules"));
    command.add("-Dspark.master=" + args[0]);
    command.add("-Dspark.ui.enabled=false");
    command.add("-Dspark.driver.host=127.0.0.1");
    command.add("-Dspark.driver.bindAddress=127.0.0.1");
    command.add("-Dlog4j2.configurationFile=" + Path.of(args[1], LOGGING));
    command.addAll(List.of("-cp", classPath(), SummarizeCases.class.getName()));
    command.addAll(List.of(args).subList(2, args.length));
    int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static String classPath() {
    return LocalRun.class.getClassLoader() instanceof URLClassLoader maven
        ? Stream.of(maven.getURLs())
            .map(LocalRun::path)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static String path(URL url) {
    return Path.of(URI.create(url.toString())).toString();
  }
}
