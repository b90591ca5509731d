package vn.giaitrinh.examples.quickstart.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** The terminal in which a command runs: bad input ends in one line, never in a stack trace. */
public final class Terminal {

  /** A command of the terminal. */
  @FunctionalInterface
  public interface Command {

    /**
     * Runs the command.
     *
     * @param args its options
     * @param out where results go
     * @param err where errors go
     * @return the exit code, 0 if all went well
     * @throws IOException if a file cannot be read or written
     */
    int run(String[] args, PrintStream out, PrintStream err) throws IOException;
  }

  private Terminal() {}

  /**
   * Runs a command as the whole process; an exit code other than 0 ends the process.
   *
   * @param command the command
   * @param failure the exit code for bad input and files that cannot be read or written
   * @param args its options
   */
  public static void main(Command command, int failure, String... args) {
    // A terminal that was not told its encoding would turn Vietnamese into question marks.
    int exitCode = run(command, failure, args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs a command, and tells in one line what is wrong with its input.
   *
   * @param command the command
   * @param failure the exit code for bad input and files that cannot be read or written
   * @param args its options
   * @param out where results go
   * @param err where errors go
   * @return the exit code
   */
  public static int run(
      Command command, int failure, String[] args, PrintStream out, PrintStream err) {
    try {
      return command.run(args, out, err);
    } catch (NoSuchFileException e) {
      err.println("Cannot read " + e.getFile() + ": there is no such file");
    } catch (FileSystemException e) {
      err.println("Cannot read or write " + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      err.println(e.getMessage());
    }
    return failure;
  }

  /**
   * Checks if somebody looks on: the process reads from a terminal and writes to one.
   *
   * @return true if so
   */
  public static boolean isInteractive() {
    return Optional.ofNullable(System.console()).map(Terminal::isTerminal).orElse(false);
  }

  /** Asks the console: from Java 22 on there is one where there is no terminal, and it says so. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
