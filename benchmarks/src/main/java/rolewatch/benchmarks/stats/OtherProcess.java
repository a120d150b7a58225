package rolewatch.benchmarks.stats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Starts an {@link Asker} and reads its times. */
final class OtherProcess {

  private OtherProcess() {}

  /**
   * Asks at a fixed pace from another process.
   *
   * @param warm how many questions at the beginning are not to be timed
   */
  static Latencies ask(List<String> addresses, int warm, int aSecond) {
    try {
      Process process = start(aSecond);
      try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
        in.write(String.join("\n", addresses));
      }
      Latencies latencies = new Latencies();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        out.lines().skip(warm).mapToLong(Long::parseLong).forEach(latencies::add);
      }
      if (process.waitFor() != 0 || latencies.count() != addresses.size() - warm) {
        throw new IllegalStateException("the process that asks failed");
      }
      return latencies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** With a small heap and the simplest collector: it hardly makes garbage. */
  private static Process start(int aSecond) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Asker.class.getName(),
            String.valueOf(aSecond))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
