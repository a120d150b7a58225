package rolewatch.benchmarks.stats;

/** Starts a benchmark of stats-service; see the module's README. */
public final class StatsBenchmark {

  private StatsBenchmark() {}

  /**
   * Runs one and ends.
   *
   * @param arguments {@code write}, {@code read} or {@code live}, then options
   */
  public static void main(String[] arguments) {
    try {
      String which = arguments.length == 0 ? "" : arguments[0];
      Options options = Options.of(arguments, 1);
      run(which, options);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(String which, Options options) {
    try (Servers servers = Servers.start()) {
      switch (which) {
        case "write" -> new WritingBenchmark(servers, options).run();
        case "read" -> new ReadingBenchmark(servers, options).run();
        case "live" -> new LiveBenchmark(servers, options).run();
        default ->
            throw new IllegalArgumentException(
                "Unknown benchmark '%s'; there are write, read and live.".formatted(which));
      }
    }
  }
}
