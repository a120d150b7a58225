package rolewatch.ingest.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.ingest.ConfiguredBoards;

class BoardsFileTest {

  private static final String TABLE = "/rolewatch/ingest/boards-files.txt";

  /** A file, and the messages it must give; none if it is right. */
  record Case(String yaml, List<String> messages) {
    @Override
    public String toString() {
      return yaml.replace("\n", " ⏎ ");
    }
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("cases")
  void everyWrongLineIsNamedWithItsFix(Case one) {
    if (one.messages().isEmpty()) {
      assertThat(BoardsFile.read("boards.yaml", one.yaml())).isNotEmpty();
      return;
    }
    assertThatThrownBy(() -> BoardsFile.read("boards.yaml", one.yaml()))
        .isInstanceOfSatisfying(
            BoardsFileInvalid.class,
            invalid -> {
              assertThat(invalid.problems()).hasSameSizeAs(one.messages());
              for (int i = 0; i < one.messages().size(); i++) {
                assertThat(invalid.problems().get(i))
                    .startsWith("boards.yaml " + one.messages().get(i));
              }
            });
  }

  @Test
  void readsEveryField() {
    String yaml =
        """
        boards:
          - source: ashby
            board: Forward%20Financing
            baseUrl: http://127.0.0.1:8090/ashby/
            pace: 1500ms
          - {source: site, board: example.com, url: "https://example.com/sitemap.xml", company: Example}
        """;
    List<BoardEntry> boards = BoardsFile.read("boards.yaml", yaml);
    BoardEntry first = boards.getFirst();
    assertThat(first.key()).isEqualTo(new BoardKey("ashby", "Forward Financing"));
    assertThat(first.pace()).isEqualTo(Duration.ofMillis(1500));
    assertThat(Boards.of("ashby").start(first))
        .isEqualTo(
            URI.create(
                "http://127.0.0.1:8090/ashby/posting-api/job-board/Forward%20Financing?includeCompensation=true"));
    assertThat(Boards.of("site").start(boards.getLast()))
        .isEqualTo(URI.create("https://example.com/sitemap.xml"));
    assertThat(boards.getLast().companyName()).isEqualTo("Example");
  }

  @Test
  void makesACompanyNameOfABoardsName() {
    assertThat(company("pylon-labs")).isEqualTo("Pylon Labs");
    assertThat(company("AlephAlpha")).isEqualTo("AlephAlpha");
    assertThat(company("li.fi")).isEqualTo("li.fi");
    assertThat(company("Forward Financing")).isEqualTo("Forward Financing");
    assertThat(company("-")).isEqualTo("-");
  }

  @Test
  void theBoardsThatComeWithTheServiceAreRight() throws IOException {
    try (var in = ConfiguredBoards.class.getResourceAsStream("boards.yaml")) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(BoardsFile.read("boards.yaml", yaml)).hasSizeGreaterThan(24);
    }
  }

  static List<Case> cases() throws IOException {
    try (var in = BoardsFileTest.class.getResourceAsStream(TABLE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^----\n")).skip(1).map(BoardsFileTest::parsed).toList();
    }
  }

  private static Case parsed(String block) {
    List<String> lines = block.lines().toList();
    String yaml =
        String.join("\n", lines.stream().filter(line -> !line.startsWith("=> ")).toList());
    List<String> messages =
        lines.stream()
            .filter(line -> line.startsWith("=> "))
            .map(line -> line.substring(3))
            .toList();
    return new Case(yaml, messages);
  }

  private static String company(String board) {
    return new BoardEntry(new BoardKey("ashby", board), null, null, null).companyName();
  }
}
