package rolewatch.ingest.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.InvalidEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The fields of a JSON object from outside: whatever is missing, null, blank or of another type
 * reads as absent.
 *
 * @param node the object
 */
public record Fields(JsonNode node) {

  /** Fields of an object that is not there. */
  public static final Fields NONE = new Fields(MissingNode.getInstance());

  /** A text or number as text; null if absent. */
  public @Nullable String text(String name) {
    JsonNode value = node.path(name);
    if (!value.isString() && !value.isNumber()) {
      return null;
    }
    String text = value.asString().strip();
    return text.isEmpty() ? null : text;
  }

  /**
   * A text or number that must be there.
   *
   * @throws InvalidEvent if it is absent
   */
  public String required(String name) {
    String text = text(name);
    if (text == null) {
      throw new InvalidEvent(name, "is missing or blank");
    }
    return text;
  }

  /** The first of several fields that is there; null if none is. */
  public @Nullable String firstText(String... names) {
    for (String name : names) {
      String text = text(name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** A number, also where it is written as text; null if absent. */
  public @Nullable BigDecimal number(String name) {
    return Amounts.read(node.path(name));
  }

  /** A flag; null if absent. */
  public @Nullable Boolean flag(String name) {
    JsonNode value = node.path(name);
    return value.isBoolean() ? Boolean.valueOf(value.booleanValue()) : null;
  }

  /** A date and time in one of the forms boards use; null if absent or in none of them. */
  public @Nullable Instant time(String name) {
    return Times.read(node.path(name));
  }

  /** An object; its fields are absent if it is. */
  public Fields at(String name) {
    return new Fields(node.path(name));
  }

  /** The objects of a list; a single object reads as a list of one. */
  public List<Fields> list(String name) {
    JsonNode value = node.path(name);
    List<Fields> list = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> list.add(new Fields(item)));
    } else if (value.isObject()) {
      list.add(new Fields(value));
    }
    return list;
  }

  /** The texts of a list; a single text reads as a list of one. */
  public List<String> texts(String name) {
    JsonNode value = node.path(name);
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      for (JsonNode item : value) {
        if (item.isString() && !item.stringValue().isBlank()) {
          texts.add(item.stringValue().strip());
        }
      }
      return texts;
    }
    String one = text(name);
    return one == null ? List.of() : List.of(one);
  }

  public boolean isPresent() {
    return node.isObject();
  }
}
