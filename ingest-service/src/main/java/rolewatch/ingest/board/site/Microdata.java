package rolewatch.ingest.board.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a page's microdata into the tree that JSON-LD would have, so that one reader serves both.
 */
final class Microdata {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Microdata() {}

  static List<JsonNode> postings(Document document) {
    List<Element> scopes =
        document.select("[itemscope][itemtype~=(?i)^\\s*https?://schema.org/JobPosting\\s*$]");
    List<JsonNode> postings = new ArrayList<>();
    for (Element scope : scopes) {
      ObjectNode posting = item(scope);
      // Some templates close the scope too early; alone on its page, its properties can be no
      // other's.
      if (posting.size() == 1 && scopes.size() == 1) {
        addProperties(posting, document.body());
      }
      postings.add(posting);
    }
    return postings;
  }

  private static ObjectNode item(Element scope) {
    ObjectNode item = NODES.objectNode();
    item.put("@type", scope.attr("itemtype").strip().replaceFirst(".*/", ""));
    addProperties(item, scope);
    return item;
  }

  private static void addProperties(ObjectNode item, Element scope) {
    for (Element element : scope.select("[itemprop]")) {
      if (!element.equals(scope) && nearestScope(element, scope)) {
        for (String name : element.attr("itemprop").strip().split("\\s+", -1)) {
          add(item, name, value(element, name));
        }
      }
    }
  }

  private static boolean nearestScope(Element element, Element scope) {
    Element parent = element.parent();
    while (parent != null && !parent.equals(scope)) {
      if (parent.hasAttr("itemscope")) {
        return false;
      }
      parent = parent.parent();
    }
    return scope.equals(parent);
  }

  private static void add(ObjectNode item, String name, JsonNode value) {
    JsonNode present = item.get(name);
    if (present == null) {
      item.set(name, value);
    } else if (present instanceof ArrayNode several) {
      several.add(value);
    } else {
      item.set(name, NODES.arrayNode().add(present).add(value));
    }
  }

  private static JsonNode value(Element element, String name) {
    if (element.hasAttr("itemscope")) {
      return item(element);
    }
    if (element.hasAttr("content")) {
      return NODES.stringNode(element.attr("content"));
    }
    return NODES.stringNode(
        switch (element.normalName()) {
          case "a", "link", "area" -> element.absUrl("href");
          case "img", "iframe", "embed", "source" -> element.absUrl("src");
          case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
          case "data", "meter" -> element.attr("value");
          default -> isBody(name) ? element.html() : element.text();
        });
  }

  private static boolean isBody(String name) {
    return switch (name) {
      case "description",
          "responsibilities",
          "qualifications",
          "skills",
          "experienceRequirements",
          "educationRequirements",
          "jobBenefits" ->
          true;
      default -> false;
    };
  }
}
