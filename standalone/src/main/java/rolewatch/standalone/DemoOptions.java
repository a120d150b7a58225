package rolewatch.standalone;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person can choose for a demo.
 *
 * @param market a built-in market's name, or a file
 * @param claims what was published of it: a built-in name, or a file
 * @param scale of the market; above 0
 * @param speed how many seconds of the market pass in one, after it was first counted; 0 or more
 * @param seed another one gives other postings with the same figures
 * @param life how much of its time the market lives before it is counted again; null for no end
 * @param check true to end with the verdict
 * @param data the directory where everything is kept
 * @param ports where everything listens
 */
record DemoOptions(
    String market,
    String claims,
    double scale,
    double speed,
    long seed,
    @Nullable Duration life,
    boolean check,
    Path data,
    PortPlan ports) {

  private static final String MARKET = "software-2026";
  private static final DemoOptions DEFAULT =
      new DemoOptions(
          MARKET,
          MARKET + "-claims",
          0.1,
          60,
          1,
          null,
          false,
          Options.DEFAULT_DATA.resolve("demo"),
          new PortPlan(Options.DEFAULT_PORT_BASE));

  /**
   * Reads the options, each optional, also as {@code --name=value}.
   *
   * @throws StartRefused on an unknown option, or a value that is missing or wrong
   */
  static DemoOptions parse(List<String> arguments) {
    return Options.read(DEFAULT, arguments, DemoOptions::with);
  }

  private DemoOptions with(String name, Iterator<String> rest) {
    if (name.equals("--check")) {
      return new DemoOptions(market, claims, scale, speed, seed, life, true, data, ports);
    }
    String value = Options.value(name, rest);
    return switch (name) {
      case "--market" -> of(value, claims, data, ports);
      case "--claims" -> of(market, value, data, ports);
      case "--data" -> of(market, claims, Path.of(value), ports);
      case "--port-base" -> of(market, claims, data, Options.portPlan(value));
      case "--scale" -> numbers(number(name, value, 1e-3), speed, seed, life);
      case "--speed" -> numbers(scale, number(name, value, 0), seed, life);
      case "--seed" -> numbers(scale, speed, (long) number(name, value, 0), life);
      case "--life" -> numbers(scale, speed, seed, duration(value));
      default ->
          throw new StartRefused(
              "Unknown option '%s'; there are --market NAME, --claims NAME, --scale N, --speed N, --seed N, --life TIME, --check, --data DIR and --port-base N."
                  .formatted(name));
    };
  }

  private DemoOptions of(String newMarket, String newClaims, Path newData, PortPlan newPorts) {
    return new DemoOptions(
        newMarket, newClaims, scale, speed, seed, life, check, newData, newPorts);
  }

  private DemoOptions numbers(
      double newScale, double newSpeed, long newSeed, @Nullable Duration newLife) {
    return new DemoOptions(
        market, claims, newScale, newSpeed, newSeed, newLife, check, data, ports);
  }

  private static double number(String name, String value, double least) {
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= 1e6) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw new StartRefused(
        "The option %s takes a number from %s on, not '%s'."
            .formatted(name, least == 0 ? "0" : String.valueOf(least), value));
  }

  private static Duration duration(String value) {
    try {
      String text = value.toUpperCase(Locale.ROOT);
      return Duration.parse(text.startsWith("P") ? text : "PT" + text);
    } catch (DateTimeException e) {
      throw new StartRefused(
          "The option --life takes a time of the market such as 60m or 36h, not '" + value + "'.",
          e);
    }
  }
}
