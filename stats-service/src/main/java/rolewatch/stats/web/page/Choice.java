package rolewatch.stats.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.RoleName;

/** One of the values that a form offers; an empty one leaves the property open. */
record Choice(String value, String name, boolean selected) {

  /** Every value of an enum, after the one that leaves it open. */
  static <E extends Enum<E>> List<Choice> of(E[] values, @Nullable E chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", "any", chosen == null));
    Stream.of(values)
        .map(value -> new Choice(value.name(), Words.name(value.name()), value == chosen))
        .forEach(choices::add);
    return choices;
  }

  /** Roles by their names, and the chosen one even if it has no job now. */
  static List<Choice> ofRoles(List<String> roles, @Nullable String chosen) {
    return of(
        Stream.concat(roles.stream(), Stream.ofNullable(chosen)).distinct(), RoleName::of, chosen);
  }

  private static List<Choice> of(
      Stream<String> values, Function<String, String> name, @Nullable String chosen) {
    return values
        .map(value -> new Choice(value, name.apply(value), value.equals(chosen)))
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .toList();
  }
}
