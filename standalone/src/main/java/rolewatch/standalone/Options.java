package rolewatch.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person can choose when starting.
 *
 * @param boards the file that lists the boards to read; null for the list that comes with Rolewatch
 * @param data the directory where everything is kept
 * @param reading settings of ingest-service that differ from its own
 */
public record Options(
    @Nullable Path boards, Path data, PortPlan ports, Map<String, String> reading) {

  static final Path DEFAULT_DATA = Path.of("data");
  static final int DEFAULT_PORT_BASE = 8080;

  public Options {
    reading = Map.copyOf(reading);
  }

  /** With ingest-service's own settings. */
  public Options(@Nullable Path boards, Path data, PortPlan ports) {
    this(boards, data, ports, Map.of());
  }

  /**
   * Reads {@code --boards FILE --data DIR --port-base N}, each optional, also as {@code
   * --name=value}.
   *
   * @throws StartRefused on an unknown option, a missing value or a port base out of range
   */
  public static Options parse(List<String> arguments) {
    Options none = new Options(null, DEFAULT_DATA, new PortPlan(DEFAULT_PORT_BASE));
    return read(none, arguments, Options::with);
  }

  /** Options with one more, whose value comes next if it takes one. */
  interface With<T> {
    T with(T options, String name, Iterator<String> values);
  }

  /** Reads arguments one by one; {@code --name=value} is the same as {@code --name value}. */
  static <T> T read(T defaults, List<String> arguments, With<T> step) {
    T options = defaults;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      Iterator<String> values =
          equals < 0 ? rest : List.of(argument.substring(equals + 1)).iterator();
      options = step.with(options, name, values);
    }
    return options;
  }

  private Options with(String name, Iterator<String> values) {
    return switch (name) {
      case "--boards" -> new Options(Path.of(value(name, values)), data, ports);
      case "--data" -> new Options(boards, Path.of(value(name, values)), ports);
      case "--port-base" -> new Options(boards, data, portPlan(value(name, values)));
      default ->
          throw new StartRefused(
              "Unknown option '%s'; there are --boards FILE, --data DIR and --port-base N."
                  .formatted(name));
    };
  }

  static String value(String name, Iterator<String> values) {
    String value = values.hasNext() ? values.next() : "";
    if (value.isBlank() || value.startsWith("--")) {
      throw new StartRefused("The option " + name + " needs a value.");
    }
    return value;
  }

  static PortPlan portPlan(String value) {
    try {
      return new PortPlan(Integer.parseInt(value));
    } catch (NumberFormatException notANumber) {
      throw new StartRefused("The port base must be a number, not '" + value + "'.", notANumber);
    }
  }
}
