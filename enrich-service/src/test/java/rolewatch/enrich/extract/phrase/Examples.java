package rolewatch.enrich.extract.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import rolewatch.enrich.text.PostingText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables of examples beside a test: one example a line, columns apart by {@code |}, an expectation
 * in front, {@code \n} for a new line in a text, lines beginning with {@code #} for headings.
 */
public final class Examples {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Examples() {}

  /** The rows of a table; each cell is trimmed. */
  public static Stream<List<String>> rows(Class<?> beside, String file) {
    return lines(beside, file).map(line -> cells(line, file));
  }

  /** The lines of a file, without headings. */
  public static Stream<String> lines(Class<?> beside, String file) {
    return text(beside, file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  /** The cases of a file of the suite of cases, one JSON object a line. */
  public static List<JsonNode> cases(Class<?> beside, String file) {
    List<JsonNode> cases = new ArrayList<>();
    text(beside, file).lines().forEach(line -> cases.add(JSON.readTree(line)));
    return cases;
  }

  /** The posting that a case describes. */
  public static PostingText posting(JsonNode input) {
    PostingText posting =
        PostingText.of(
            string(input, "title"), string(input, "location"), plain(string(input, "text")));
    return input.has("country") ? posting.inCountry(input.get("country").asString()) : posting;
  }

  private static String string(JsonNode node, String key) {
    return node.has(key) ? node.get(key).asString() : "";
  }

  private static String plain(String text) {
    if (!text.contains("</")) {
      return text;
    }
    Document page = Jsoup.parse(text);
    page.select("p, li, div").prepend("\n");
    return page.wholeText().strip();
  }

  private static List<String> cells(String line, String file) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.strip().replace("\\n", "\n").replace("¦", "|"));
    }
    if (cells.size() < 2) {
      throw new IllegalArgumentException("A line of " + file + " needs a bar: " + line);
    }
    return cells;
  }

  private static String text(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("No " + file + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
