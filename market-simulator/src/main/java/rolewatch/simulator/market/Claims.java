package rolewatch.simulator.market;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/** Reads published figures from a file. */
public final class Claims {

  private Claims() {}

  /**
   * The claims of a file, in its order.
   *
   * @param claims the name of a built-in file, for instance {@code software-2026-claims}, or the
   *     path of one
   * @throws MarketFileInvalid if the file cannot be used; it names file, line and fix
   */
  public static List<Claim> read(String claims) {
    MarketText text = MarketText.of(claims);
    return read(text.name(), text.yaml());
  }

  static List<Claim> read(String name, String yaml) {
    Section root = Section.root(name, yaml).only("claims");
    return root.list("claims").stream().map(Claims::claim).toList();
  }

  private static Claim claim(Section section) {
    section.only(
        "name", "role", "country", "seniority", "workMode", "figure", "key", "value", "note");
    Figure figure =
        Figure.of(section.text("figure"))
            .orElseThrow(
                () ->
                    section.wrong(
                        "figure",
                        "unknown '" + section.text("figure") + "'",
                        "known: " + figures()));
    String key = section.textOrNull("key");
    if (figure.keyed() != (key != null)) {
      throw section.wrong(
          "figure",
          figure.id() + (figure.keyed() ? " needs a key" : " has no key"),
          figure.keyed() ? "add 'key:'" : "remove 'key:'");
    }
    Question question =
        new Question(
            section.text("role"),
            section.textOrNull("country"),
            choice(section, "seniority", Seniority.values()),
            choice(section, "workMode", WorkMode.values()),
            figure,
            key);
    return new Claim(
        section.text("name"),
        question,
        section.number("value", 0, 1e9),
        section.textOrNull("note"));
  }

  private static <E extends Enum<E>> @Nullable E choice(Section section, String key, E[] values) {
    String text = section.textOrNull(key);
    if (text == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                section.wrong(key, "unknown '" + text + "'", "known: " + Arrays.toString(values)));
  }

  private static String figures() {
    return String.join(", ", Arrays.stream(Figure.values()).map(Figure::id).toList());
  }
}
