package rolewatch.ingest.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.events.EventJson;
import rolewatch.ingest.page.Page;
import rolewatch.ingest.page.Validators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;

class BoardParserTest {

  private static final Path CASES = Path.of("src/test/resources/rolewatch/ingest/board");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aSavedPageReadsAsExpected(String name) throws IOException {
    String source = name.substring(0, name.indexOf('/'));
    JsonNode actual = tree(Boards.of(source).parse(entry(source), page(name)));
    Path expected = CASES.resolve(name.replaceFirst("\\.\\w+$", ".expected.json"));
    assertThat(pretty(actual)).isEqualTo(pretty(EventJson.mapper().readTree(expected)));
  }

  @Test
  void everyFamilyOfBoardsHasSavedPages() throws IOException {
    for (Board board : Boards.ALL) {
      assertThat(cases()).anyMatch(name -> name.startsWith(board.source() + "/"));
    }
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(file -> file.getNameCount() == CASES.getNameCount() + 2)
          .map(file -> CASES.relativize(file).toString())
          .filter(name -> !name.endsWith(".expected.json"))
          .sorted()
          .toList();
    }
  }

  private static BoardEntry entry(String source) {
    URI base = URI.create("https://example.com");
    return new BoardEntry(new BoardKey(source, "example-works"), base, null, null);
  }

  private static Page page(String name) throws IOException {
    URI address = URI.create("https://example.com/" + name);
    byte[] body = Files.readAllBytes(CASES.resolve(name));
    Instant time = Instant.parse("2026-01-02T03:04:05Z");
    return new Page(address, address, body, null, Validators.NONE, time);
  }

  private static JsonNode tree(Listing listing) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("completeness", listing.completeness().kind());
    tree.put("detail", listing.completeness().detail());
    tree.put("postings", listing.postings());
    tree.put("rejections", listing.rejections().stream().map(BoardParserTest::shown).toList());
    tree.put("further", listing.further());
    return EventJson.mapper().valueToTree(tree);
  }

  private static Map<String, Object> shown(RejectedItem item) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("externalId", item.externalId());
    shown.put("reason", item.rejection().reason());
    shown.put("detail", item.rejection().detail());
    return shown;
  }

  private static String pretty(JsonNode node) {
    return EventJson.mapper()
        .writer()
        .with(SerializationFeature.INDENT_OUTPUT)
        .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .writeValueAsString(node);
  }
}
