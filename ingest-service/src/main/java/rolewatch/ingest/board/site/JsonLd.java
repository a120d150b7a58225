package rolewatch.ingest.board.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rolewatch.ingest.board.BoardJson;
import tools.jackson.databind.JsonNode;

/** Finds JobPosting objects in a page's JSON-LD, however deep they stand. */
final class JsonLd {

  private JsonLd() {}

  /**
   * @param broken takes the blocks that speak of a JobPosting and cannot be read
   */
  static List<JsonNode> postings(Document document, Consumer<String> broken) {
    List<JsonNode> postings = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      String text = withoutWrapping(script.data());
      JsonNode root = BoardJson.lenient(text);
      if (root != null) {
        collect(root, postings);
      } else if (text.contains("JobPosting")) {
        broken.accept(text);
      }
    }
    return postings;
  }

  private static void collect(JsonNode root, List<JsonNode> postings) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (isPosting(node)) {
        postings.add(node);
      } else {
        node.forEach(open::add);
      }
    }
  }

  static boolean isPosting(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isPostingType(one)) {
          return true;
        }
      }
    }
    return isPostingType(type);
  }

  private static boolean isPostingType(JsonNode type) {
    return type.isString()
        && type.stringValue().matches("(https?://schema\\.org/|schema:)?JobPosting");
  }

  // Templates wrap scripts for browsers of the nineties.
  private static String withoutWrapping(String data) {
    return data.strip()
        .replaceFirst("^(//)?\\s*(<!\\[CDATA\\[|<!--)", "")
        .replaceFirst("(//)?\\s*(]]>|-->)$", "")
        .strip()
        .replaceFirst(";$", "");
  }
}
