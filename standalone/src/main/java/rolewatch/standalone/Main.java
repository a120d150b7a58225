package rolewatch.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** The program behind the launcher: {@code up}, {@code demo}, {@code status}. */
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
      case "up" -> up(absolute(Options.parse(rest)), out, exitCode);
      case "demo" -> demo(rest, out, exitCode);
      case "rehearse" -> rehearse(absolute(Options.parse(rest)));
      case "status" -> new StatusCommand(out).run(Options.parse(rest).data());
      default -> throw new StartRefused("Say 'up', 'demo' or 'status', not '" + command + "'.");
    }
  }

  private static Options absolute(Options options) {
    return new Options(
        options.boards(), options.data().toAbsolutePath().normalize(), options.ports());
  }

  private static void up(Options options, PrintStream out, ExitCode exitCode)
      throws InterruptedException {
    Logs.keepIn(options.data().resolve("logs"));
    Screen screen = Screen.on(out, Boolean.getBoolean("rolewatch.terminal"));
    new UpCommand(screen, InstantSource.system()).run(options, programs(options), exitCode);
  }

  private static void demo(List<String> arguments, PrintStream out, ExitCode exitCode)
      throws InterruptedException {
    DemoOptions options = DemoOptions.parse(arguments);
    Options up = absolute(new Options(null, options.data(), options.ports()));
    Logs.keepIn(up.data().resolve("logs"));
    Screen screen = Screen.on(out, Boolean.getBoolean("rolewatch.terminal"));
    new DemoCommand(screen, InstantSource.system()).run(options, up, programs(up), exitCode);
  }

  private static void rehearse(Options options) throws InterruptedException {
    Logs.keepIn(options.data().resolve("logs"));
    try {
      RehearseCommand.run(options, programs(options));
    } catch (IOException failed) {
      throw new StartRefused("Cannot rehearse in " + options.data() + ".", failed);
    }
  }

  /** The launcher may have unpacked them already. */
  private static Path programs(Options options) {
    String unpacked = System.getProperty("rolewatch.programs", "");
    return unpacked.isEmpty() ? options.data().resolve("programs") : Path.of(unpacked);
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
