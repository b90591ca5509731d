package vn.giaitrinh.examples.web.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.giaitrinh.examples.web.WebApplication;

/** The service in a process of its own. */
final class ServiceProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final URI address;

  private ServiceProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts the service, and waits until it listens.
   *
   * @param log where what it says is kept
   * @param jvm options of its virtual machine
   * @param settings its settings
   */
  static ServiceProcess start(Path log, List<String> jvm, List<String> settings)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WebApplication.class.getName());
    command.add("--server.port=" + port);
    settings.forEach(setting -> command.add("--" + setting));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    // Whoever is stopped before the end leaves no service behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    ServiceProcess service = new ServiceProcess(process, URI.create("http://127.0.0.1:" + port));
    service.awaitListening(log);
    return service;
  }

  URI address() {
    return address;
  }

  /** Ends the process at once, as {@code kill -9} does: nothing in it is asked to finish. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The process outlives its end");
    }
  }

  private void awaitListening(Path log) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isListening()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        kill();
        throw new IllegalStateException("The service does not start: " + Files.readString(log));
      }
      Thread.sleep(100);
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
