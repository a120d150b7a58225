package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A wording with gaps, like {@code At least {n} years}. */
final class Template {

  private final List<String> parts = new ArrayList<>();

  /** Text and names of gaps in turn, text first. */
  private Template(String text) {
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      parts.add(text.substring(from, open));
      parts.add(text.substring(open + 1, close));
      from = close + 1;
    }
    parts.add(text.substring(from));
  }

  static Template of(String text) {
    return new Template(text);
  }

  Set<String> gaps() {
    Set<String> gaps = new TreeSet<>();
    for (int i = 1; i < parts.size(); i += 2) {
      gaps.add(parts.get(i));
    }
    return gaps;
  }

  /** The text before, between and after gaps. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      texts.add(parts.get(i));
    }
    return texts;
  }

  /**
   * Fills the gaps.
   *
   * @throws IllegalStateException if there is no value for a gap
   */
  String fill(Map<String, String> values) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    StringBuilder text = new StringBuilder(parts.getFirst());
    for (int i = 1; i < parts.size(); i += 2) {
      String value = values.get(parts.get(i));
      if (value == null) {
        throw new IllegalStateException("nothing fills {" + parts.get(i) + "}");
      }
      text.append(value).append(parts.get(i + 1));
    }
    return text.toString();
  }
}
