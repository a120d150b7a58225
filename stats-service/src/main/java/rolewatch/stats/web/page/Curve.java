package rolewatch.stats.web.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line through values, one after the other, in a box of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param style by which it is coloured
 * @param name what it shows
 * @param path as SVG writes it; it breaks off where there is no value
 */
record Curve(String style, String name, String path) {

  static final int WIDTH = 1000;
  static final int HEIGHT = 100;

  static Curve of(String style, String name, List<@Nullable Double> values, Scale scale) {
    StringBuilder path = new StringBuilder();
    double step = values.size() < 2 ? 0 : (double) WIDTH / (values.size() - 1);
    boolean drawing = false;
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value != null) {
        // A line of no length is a dot, so that a value between two gaps is seen.
        path.append(drawing ? "L" : "M").append(point(i * step, value, scale));
        path.append(drawing ? "" : "h0");
      }
      drawing = value != null;
    }
    return new Curve(style, name, path.toString());
  }

  private static String point(double x, double value, Scale scale) {
    return String.format(Locale.ROOT, "%.1f %.1f", x, HEIGHT - scale.at(value) * HEIGHT / 100);
  }
}
