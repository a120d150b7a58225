package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Unit;
import rolewatch.stats.figure.Window;

/**
 * The query parameters of a request: only known ones, each once, with values that mean something.
 */
public final class Parameters {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** The parameters of {@link #filter}. */
  public static final List<String> OF_FILTER =
      List.of("window", "country", "seniority", "workMode", "unit");

  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads them.
   *
   * @param allowed every parameter that the address knows
   * @throws Problem 400 if there is another one, or one twice
   */
  public static Parameters of(HttpServletRequest request, String... allowed) {
    return of(request.getParameterMap(), allowed);
  }

  /**
   * Takes them as given.
   *
   * @param allowed every parameter that is known
   * @throws Problem 400 if there is another one, or one twice
   */
  static Parameters of(Map<String, String[]> parameters, String... allowed) {
    Map<String, String> values = new TreeMap<>();
    parameters.forEach(
        (name, given) -> {
          if (!List.of(allowed).contains(name)) {
            throw Problem.unknownParameter(name, List.of(allowed));
          }
          if (given.length > 1) {
            throw Problem.badValue(name, String.join("' and '", given), List.of("one value"));
          }
          if (given[0].chars().anyMatch(Character::isISOControl)) {
            throw Problem.badValue(name, "…", List.of("text without control characters"));
          }
          values.put(name, given[0].strip());
        });
    return new Parameters(values);
  }

  /** Reads those of {@link #filter} and some others. */
  public static Parameters withFilter(HttpServletRequest request, String... others) {
    return withFilter(request.getParameterMap(), others);
  }

  static Parameters withFilter(Map<String, String[]> parameters, String... others) {
    return of(
        parameters, Stream.concat(OF_FILTER.stream(), Stream.of(others)).toArray(String[]::new));
  }

  /** A text; null if it is not given. */
  public @Nullable String text(String name) {
    String value = values.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** A text that must be given. */
  String required(String name) {
    String value = text(name);
    if (value == null) {
      throw Problem.badValue(name, "", List.of("a value: it must be given"));
    }
    return value;
  }

  /** The window; all active jobs if it is not given. */
  public Window window() {
    String value = text("window");
    return value == null
        ? Window.ACTIVE
        : Window.of(value).orElseThrow(() -> Problem.badValue("window", value, Window.ids()));
  }

  /** What is meant of a role: window, country, seniority, work mode and unit. */
  public Filter filter() {
    Unit unit = oneOf("unit", Unit.class);
    return new Filter(
        window(),
        country(),
        oneOf("seniority", Seniority.class),
        oneOf("workMode", WorkMode.class),
        unit == null ? Unit.JOB : unit);
  }

  /** A country's code; null if it is not given. */
  public @Nullable String country() {
    String value = text("country");
    if (value == null) {
      return null;
    }
    String code = value.toUpperCase(Locale.ROOT);
    if (!COUNTRY.matcher(code).matches()) {
      throw Problem.badValue("country", value, List.of("an ISO 3166-1 alpha-2 code, such as US"));
    }
    return code;
  }

  /** One of the constants; null if it is not given. */
  public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    List<E> constants = List.of(type.getEnumConstants());
    Optional<E> found =
        constants.stream().filter(constant -> constant.name().equalsIgnoreCase(value)).findFirst();
    return found.orElseThrow(
        () -> Problem.badValue(name, value, constants.stream().map(Enum::name).toList()));
  }

  /** One of the texts; null if it is not given. */
  public @Nullable String choice(String name, String... allowed) {
    String value = text(name);
    if (value != null && Stream.of(allowed).noneMatch(value::equals)) {
      throw Problem.badValue(name, value, List.of(allowed));
    }
    return value;
  }

  /** A day from the first to the last; null if it is not given. */
  @Nullable LocalDate day(String name, LocalDate first, LocalDate last) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    LocalDate day = date(value);
    if (day == null || day.isBefore(first) || day.isAfter(last)) {
      throw Problem.badValue(name, value, List.of("a day (UTC) from " + first + " to " + last));
    }
    return day;
  }

  private static @Nullable LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  int number(String name, int otherwise, int max) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > max) {
      throw Problem.badValue(name, value, List.of("1 to " + max));
    }
    return Integer.parseInt(value);
  }
}
