package rolewatch.enrich.quality;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rolewatch.enrich.quality.Floors.Standing;
import rolewatch.enrich.quality.Floors.State;

/** Writes a measurement for people. */
final class QualityReport {

  private static final int FAILURES_PER_FIELD = 20;
  private static final int LONGEST_LINE = 400;

  private final PrintStream out;

  QualityReport(PrintStream out) {
    this.out = out;
  }

  void print(Measurement measurement) {
    String set = "";
    for (Tally tally : measurement.tallies()) {
      if (!tally.set().equals(set)) {
        set = tally.set();
        out.printf("%n%s%n", title(set));
        out.printf(ROW, "field", "n", "right", "missed", "wrong", "accuracy");
      }
      print(tally);
    }
    measurement.absent().forEach(absent -> out.printf("%nNOT MEASURED: %s%n", absent));
  }

  private static final String ROW = "%-22s%7s%7s%8s%7s%10s%n";

  private void print(Tally tally) {
    long right = tally.count(Verdict.RIGHT);
    String accuracy = "%.1f%%".formatted(100.0 * right / tally.size());
    out.printf(
        ROW,
        tally.field(),
        tally.size(),
        right,
        tally.count(Verdict.MISSED),
        tally.wrong(),
        accuracy);
  }

  private static String title(String set) {
    return switch (set) {
      case ExampleTables.SET -> "tables: the project's tables of examples";
      case "cases" -> "cases: the project's copy of the suite of cases";
      case "shared-cases" -> "shared-cases: the suite of cases";
      default -> set + ": labelled postings, from title, location and text alone";
    };
  }

  /** The first failures of each field; returns how many were left out. */
  void printFailures(Measurement measurement) {
    for (Tally tally : measurement.tallies()) {
      List<Judgement> failures = tally.failures();
      if (!failures.isEmpty()) {
        out.printf("%nfailures: %s.%s%n", tally.set(), tally.field());
        failures.stream().limit(FAILURES_PER_FIELD).forEach(f -> out.println(line(f)));
      }
      if (failures.size() > FAILURES_PER_FIELD) {
        out.printf("  and %d more; --failures FILE%n", failures.size() - FAILURES_PER_FIELD);
      }
    }
  }

  private static String line(Judgement failure) {
    String line =
        "  %s %s  expected %s  found %s  %s"
            .formatted(
                failure.id(),
                failure.verdict().name().toLowerCase(Locale.ROOT),
                failure.expected(),
                failure.found(),
                failure.input());
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }

  /** Every figure with its floor. */
  void printFigures(List<Figure> figures, Floors floors) {
    Map<String, Figure> measured =
        figures.stream().collect(Collectors.toMap(Figure::name, Function.identity()));
    out.printf("%n%-30s%10s%14s%16s%n", "figure", "measured", "of n", "floor");
    for (Standing standing : floors.compare(figures)) {
      Figure figure = measured.get(standing.name());
      BigDecimal floor =
          floors.atLeast().getOrDefault(standing.name(), floors.atMost().get(standing.name()));
      out.printf(
          "%-30s%10s%14s%16s  %s%n",
          standing.name(),
          figure == null ? "" : figure.limit() + "%",
          figure == null ? "" : figure.count() + " of " + figure.of(),
          floor == null ? "" : sign(floors, standing.name()) + floor + "%",
          words(standing.state()));
    }
  }

  private static String sign(Floors floors, String name) {
    return floors.atLeast().containsKey(name) ? "≥ " : "≤ ";
  }

  private static String words(State state) {
    return switch (state) {
      case HELD -> "";
      case FELL -> "FELL";
      case NO_FLOOR -> "no floor yet";
      case NOT_MEASURED -> "not measured";
      case LOST -> "LOST";
    };
  }
}
