package rolewatch.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** The program behind the launcher: {@code up}, {@code status}. */
public final class Main {

  private Main() {}

  /** Ends with 0 when stopped or done, 1 when something failed, 2 when it cannot run like this. */
  public static void main(String... arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    ExitCode exitCode = new ExitCode();
    try {
      run(Arrays.asList(arguments), out, exitCode);
    } catch (StartRefused refused) {
      fail(err, exitCode, ExitCode.REFUSED, refused);
    } catch (RuntimeException failed) {
      fail(err, exitCode, ExitCode.FAILED, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    System.exit(exitCode.get());
  }

  private static void run(List<String> arguments, PrintStream out, ExitCode exitCode)
      throws InterruptedException {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.stream().skip(1).toList();
    switch (command) {
      case "up" -> up(Options.parse(rest), out, exitCode);
      case "status" -> new StatusCommand(out).run(Options.parse(rest).data());
      default -> throw new StartRefused("Say 'up' or 'status', not '" + command + "'.");
    }
  }

  private static void up(Options options, PrintStream out, ExitCode exitCode)
      throws InterruptedException {
    logTo(options.data());
    Screen screen = Screen.on(out, Boolean.getBoolean("rolewatch.terminal"));
    new UpCommand(screen, InstantSource.system()).run(options, exitCode);
  }

  /** One log of the whole process, set up before anything in it logs. */
  private static void logTo(Path data) {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    System.setProperty(
        "rolewatch.logs", data.toAbsolutePath().normalize().resolve("logs").toString());
  }

  private static void fail(PrintStream err, ExitCode exitCode, int code, RuntimeException failure) {
    exitCode.set(code);
    err.println(FailureText.of(failure));
    err.flush();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
