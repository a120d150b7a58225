package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed between what was told last and what the figures are now. */
public final class Told {

  /**
   * Which figure of which role.
   *
   * @param role the role's id
   * @param figure the figure
   */
  public record Key(String role, Headline figure) {}

  /**
   * A figure that is to be told.
   *
   * @param key which
   * @param old what was told before
   * @param now what it is
   */
  public record News(Key key, Headline.Value old, Headline.Value now) {}

  private Told() {}

  /**
   * The news, role by role. A figure is news if its value is another one, not if only its n is.
   *
   * @param told what was told last
   */
  public static List<News> news(Map<Key, Headline.Value> told, RolesAnswer now) {
    Map<String, RolesAnswer.RoleLine> lines = new HashMap<>();
    now.roles().forEach(line -> lines.put(line.role(), line));
    TreeSet<String> roles = new TreeSet<>(lines.keySet());
    told.keySet().forEach(key -> roles.add(key.role()));
    List<News> news = new ArrayList<>();
    for (String role : roles) {
      for (Headline figure : Headline.values()) {
        Key key = new Key(role, figure);
        Headline.Value old = told.getOrDefault(key, Headline.Value.NONE);
        Headline.Value value = value(figure, lines.get(role));
        if (!Objects.equals(old.value(), value.value())) {
          news.add(new News(key, old, value));
        }
      }
    }
    return news;
  }

  private static Headline.Value value(Headline figure, RolesAnswer.@Nullable RoleLine line) {
    if (line != null) {
      return figure.of(line);
    }
    return figure == Headline.ACTIVE ? new Headline.Value(0.0, 0) : Headline.Value.NONE;
  }
}
