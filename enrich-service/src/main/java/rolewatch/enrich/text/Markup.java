package rolewatch.enrich.text;

import java.util.Set;

/** How much HTML there is in a text, whatever its board says. */
enum Markup {
  /** No tags. */
  NONE,
  /** Tags inside lines only, such as bold; the text's own line ends count. */
  INLINE,
  /** Tags that make the lines. */
  BLOCKS;

  private static final int LONGEST_NAME = 10;

  private static final Set<String> BLOCK =
      Set.of(
          "p",
          "br",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "td",
          "th",
          "section",
          "article",
          "html",
          "body",
          "blockquote",
          "pre",
          "hr",
          "dl",
          "dt",
          "dd",
          "header",
          "footer",
          "main",
          "tbody");

  private static final Set<String> LINE =
      Set.of(
          "a", "b", "i", "u", "em", "strong", "span", "font", "small", "sub", "sup", "script",
          "style", "img", "code", "s", "mark", "iframe", "svg", "head", "meta", "link", "center");

  /** What tags a text has. */
  static Markup of(String text) {
    return find(text, "<");
  }

  /** What tags a text has in escaped form, such as an escaped paragraph. */
  static Markup escapedIn(String text) {
    return find(text, "&lt;");
  }

  private static Markup find(String text, String open) {
    Markup found = NONE;
    for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      String name = nameAt(text, at + open.length());
      if (BLOCK.contains(name)) {
        return BLOCKS;
      }
      if (LINE.contains(name)) {
        found = INLINE;
      }
    }
    return found;
  }

  private static String nameAt(String text, int from) {
    int start = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
    int end = start;
    while (end < text.length() && end - start <= LONGEST_NAME && isName(text.charAt(end))) {
      end++;
    }
    if (end == start || end >= text.length() || !endsName(text.charAt(end))) {
      return "";
    }
    return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || c == '&' || Character.isWhitespace(c);
  }
}
