package rolewatch.simulator.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a body is set in HTML.
 *
 * @param name its section in the file of layouts
 * @param whole around everything
 * @param section around one section, heading included
 * @param heading around a heading
 * @param paragraph around a paragraph
 * @param list around the items of a list
 * @param item around an item
 */
public record Layout(
    String name, Part whole, Part section, Part heading, Part paragraph, Part list, Part item) {

  private static final Phrasebook FILE = Phrasebook.read("layouts.txt");

  static final List<Layout> ALL = FILE.sections().stream().map(Layout::read).toList();

  /** What stands before and after something. */
  public record Part(String before, String after) {
    void around(StringBuilder html, String text) {
      html.append(before);
      escape(html, text);
      html.append(after);
    }
  }

  /** The body as HTML. */
  public String html(List<Section> sections) {
    StringBuilder html = new StringBuilder(5_000).append(whole.before);
    sections.forEach(part -> append(html, part));
    return html.append(whole.after).toString();
  }

  /** The items of a list without what stands around them. */
  public String items(Section part) {
    StringBuilder html = new StringBuilder(1_000);
    for (String line : part.lines()) {
      html.append("<li>");
      escape(html, line);
      html.append("</li>");
    }
    return html.toString();
  }

  /** Plain text as HTML. */
  public static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(html, text);
    return html.toString();
  }

  private void append(StringBuilder html, Section part) {
    html.append(section.before);
    if (!part.heading().isEmpty()) {
      heading.around(html, part.heading());
    }
    if (part.listed()) {
      html.append(list.before);
      part.lines().forEach(line -> item.around(html, line));
      html.append(list.after);
    } else {
      part.lines().forEach(line -> paragraph.around(html, line));
    }
    html.append(section.after);
  }

  // Most letters need no escape: whole runs of them are copied.
  private static void escape(StringBuilder html, String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        html.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    html.append(text, from, text.length());
  }

  private static @Nullable String entity(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> null;
    };
  }

  private static Layout read(String name) {
    List<Part> parts =
        Stream.of("whole", "section", "heading", "paragraph", "list", "item")
            .map(part -> part(name, part))
            .toList();
    return new Layout(
        name, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
  }

  private static Part part(String layout, String name) {
    List<String> sides =
        FILE.section(layout).plain().stream()
            .map(Wording::template)
            .filter(template -> template.texts().getFirst().startsWith(name + " = "))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(layout + " has no " + name))
            .texts();
    return new Part(sides.getFirst().substring(name.length() + 3), sides.getLast());
  }
}
