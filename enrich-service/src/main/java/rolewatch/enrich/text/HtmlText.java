package rolewatch.enrich.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the text of an HTML document in one walk. The walk is jsoup's, which needs no stack, and
 * scripts and styles are no text nodes.
 */
final class HtmlText implements NodeVisitor {

  /** Deeper elements are kept as siblings; no real page comes near, hostile ones stay cheap. */
  private static final int MAX_DEPTH = 64;

  private static final int MOST_TABLES = 500;

  private final TextWriter writer;
  private final boolean keepLines;

  private HtmlText(TextWriter writer, boolean keepLines) {
    this.writer = writer;
    this.keepLines = keepLines;
  }

  /** Writes the text of {@code html}; its own line ends count only if {@code keepLines}. */
  static void write(String html, boolean keepLines, TextWriter writer) {
    HtmlText walk = new HtmlText(writer, keepLines);
    if (hasTooManyTables(html)) {
      NodeTraversor.traverse(walk, Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, ""));
      return;
    }
    Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    NodeTraversor.traverse(walk, document.body());
  }

  // The rules for misnested tables take quadratic time; the XML parser has none and reads on.
  private static boolean hasTooManyTables(String html) {
    int count = 0;
    for (int at = html.indexOf("<t"); at >= 0; at = html.indexOf("<t", at + 1)) {
      if (html.startsWith("able", at + 2) && ++count > MOST_TABLES) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      writer.text(Entities.decode(text.getWholeText()), keepLines || isPreformatted(text));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "li" -> writer.item();
      case "td", "th" -> writer.cell();
      case "br" -> writer.line();
      default -> {
        if (element.isBlock() && !opensItem(element)) {
          writer.line();
        }
      }
    }
  }

  // <li><p>: the paragraph does not part the item from its mark.
  private static boolean opensItem(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("li")
        && element.elementSiblingIndex() == 0
        && (element.previousSibling() == null
            || element.previousSibling() instanceof TextNode text && text.isBlank());
  }

  private static boolean isPreformatted(Node node) {
    return node.parent() instanceof Element element && element.normalName().equals("pre");
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("td") || name.equals("th")) {
        writer.cell();
      } else if (element.isBlock()) {
        writer.line();
      }
    }
  }
}
