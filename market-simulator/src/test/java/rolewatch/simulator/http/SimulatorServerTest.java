package rolewatch.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rolewatch.events.EventJson;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.BoardsFile;
import rolewatch.simulator.RandomMarket;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.text.AdvertisementWriter;
import rolewatch.simulator.text.TextProfile;
import rolewatch.simulator.time.MarketClock;
import tools.jackson.databind.JsonNode;

/** Boards over HTTP, with a clock that moves only when a test moves it. */
class SimulatorServerTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final RandomMarket market = new RandomMarket(5, 8, 60);
  private final AdvertisementWriter writer = new AdvertisementWriter(TextProfile.usual(5));
  private final MarketClock clock = new MarketClock(() -> START, 0);
  private final HttpClient client = HttpClient.newHttpClient();
  private SimulatorServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = SimulatorServer.start(market, writer, clock, 0);
  }

  @AfterEach
  void stopServer() {
    server.close();
    client.close();
  }

  @Test
  void anUnchangedListingIsNotSentAgain() {
    HttpResponse<byte[]> first = get(listing(market.all().getFirst()));
    HttpResponse<byte[]> second =
        get(listing(market.all().getFirst()), "If-None-Match", etag(first));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void aChangeGivesANewVersionOfItsOwnBoardOnly() {
    Set<Duration> moments = new HashSet<>();
    for (Board board : market.all()) {
      for (Advertisement advertisement : market.advertisements(board.number())) {
        moments.add(advertisement.opening().opens());
        advertisement.opening().editions().forEach(edition -> moments.add(edition.from()));
      }
    }
    Duration next =
        moments.stream().filter(moment -> moment.isPositive()).min(Duration::compareTo).get();
    List<Board> changing =
        market.all().stream()
            .filter(
                board ->
                    market.advertisements(board.number()).stream()
                        .anyMatch(advertisement -> changesAt(advertisement, next)))
            .toList();
    List<String> before = market.all().stream().map(board -> etag(get(listing(board)))).toList();

    clock.jump(next);

    List<String> after = market.all().stream().map(board -> etag(get(listing(board)))).toList();
    assertThat(changing).isNotEmpty().hasSizeLessThan(market.all().size());
    for (Board board : market.all()) {
      boolean same = before.get(board.number()).equals(after.get(board.number()));
      assertThat(same).isEqualTo(!changing.contains(board));
    }
  }

  @Test
  void whatClosesIsShownNoMore() {
    Board board = market.all().getFirst();
    Advertisement closing =
        market.advertisements(0).stream()
            .filter(
                advertisement ->
                    advertisement.opening().isOpen(Duration.ZERO)
                        && advertisement.opening().closes() != null)
            .findFirst()
            .orElseThrow();
    assertThat(text(get(listing(board)))).contains(closing.id());

    clock.jump(closing.opening().closes());

    assertThat(text(get(listing(board)))).doesNotContain(closing.id());
  }

  @Test
  void pagesOfALeverBoardMakeTheWholeOfIt() {
    Board board = board("lever");
    String address = "/v0/postings/" + board.name() + "?mode=json";
    List<String> ids = new ArrayList<>();
    for (int skip = 0; skip % 7 == 0; ) {
      List<String> page = ids(get(address + "&limit=7&skip=" + skip));
      ids.addAll(page);
      skip += page.isEmpty() ? 1 : page.size();
    }

    assertThat(ids).hasSizeGreaterThan(14).isEqualTo(ids(get(address)));
  }

  @Test
  void twoServersOfOneSeedSendTheSameBytes() throws IOException {
    MarketClock other = new MarketClock(() -> START, 0);
    RandomMarket again = new RandomMarket(5, 8, 60);
    try (SimulatorServer twin = SimulatorServer.start(again, writer, other, 0)) {
      for (Board board : market.all()) {
        HttpResponse<byte[]> one = get(listing(board));
        HttpResponse<byte[]> two = get(twin.origin(), listing(board), "", "");

        assertThat(text(two).replace(twin.origin(), server.origin())).isEqualTo(text(one));
        assertThat(etag(two)).isEqualTo(etag(one));
      }
    }
  }

  @Test
  void answersArePackedIfThatIsAskedFor() throws IOException {
    String address = listing(market.all().getFirst());
    HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip");

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(get(address).body());
    }
  }

  @Test
  void theBoardsFileHoldsEveryBoard() {
    List<BoardEntry> entries = BoardsFile.read("simulator", text(get("/market/boards.yaml")));

    assertThat(entries).hasSize(market.all().size());
    assertThat(entries)
        .allMatch(entry -> entry.pace() != null && entry.pace().isZero())
        .extracting(BoardEntry::companyName)
        .containsExactlyElementsOf(market.all().stream().map(Board::company).toList());
  }

  @Test
  void theClockIsSetFromOutside() {
    post("{\"jump\":\"P2D\"}");
    JsonNode state = json(post("{\"speed\":60}"));

    assertThat(state.path("moment").stringValue()).isEqualTo("PT48H");
    assertThat(state.path("speed").doubleValue()).isEqualTo(60);
    assertThat(state.path("boards").intValue()).isEqualTo(8);
    assertThat(state.path("advertisements").intValue()).isEqualTo(openCount(Duration.ofDays(2)));
    assertThat(post("{\"speed\":-1}").statusCode()).isEqualTo(400);
    assertThat(post("speed").statusCode()).isEqualTo(400);
    assertThat(post("{}").statusCode()).isEqualTo(400);
  }

  @Test
  void theTruthOfEveryOpeningIsTold() {
    List<JsonNode> lines =
        text(get("/market/openings?at=P1D")).lines().map(line -> json(line)).toList();

    assertThat(lines.stream().map(line -> line.path("opening").longValue()))
        .containsExactlyInAnyOrderElementsOf(
            market.openings().stream()
                .filter(opening -> opening.isOpen(Duration.ofDays(1)))
                .map(opening -> opening.number())
                .toList());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(get("/posting-api/job-board/nobody").statusCode()).isEqualTo(404);
    assertThat(get("/v0/postings/").statusCode()).isEqualTo(404);
    assertThat(get("/sites/" + board("site").name() + "/jobs/1").statusCode()).isEqualTo(404);
    assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    assertThat(get("/market/openings?at=tomorrow").statusCode()).isEqualTo(400);
    assertThat(get("/robots.txt").statusCode()).isEqualTo(200);
  }

  private int openCount(Duration at) {
    return (int)
        market.all().stream()
            .flatMap(board -> market.advertisements(board.number()).stream())
            .filter(advertisement -> advertisement.opening().isOpen(at))
            .count();
  }

  private static boolean changesAt(Advertisement advertisement, Duration moment) {
    return advertisement.opening().opens().equals(moment)
        || moment.equals(advertisement.opening().closes())
        || advertisement.opening().editions().stream()
            .anyMatch(edition -> edition.from().equals(moment));
  }

  private Board board(String source) {
    return market.all().stream()
        .filter(board -> board.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static String listing(Board board) {
    return switch (board.source()) {
      case "ashby" -> "/posting-api/job-board/" + board.name() + "?includeCompensation=true";
      case "greenhouse" -> "/v1/boards/" + board.name() + "/jobs?content=true";
      case "lever" -> "/v0/postings/" + board.name() + "?mode=json";
      default -> "/sites/" + board.name() + "/sitemap.xml";
    };
  }

  private static List<String> ids(HttpResponse<byte[]> response) {
    List<String> ids = new ArrayList<>();
    json(response).forEach(posting -> ids.add(posting.path("id").stringValue()));
    return ids;
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    return json(text(response));
  }

  private static JsonNode json(String text) {
    return EventJson.mapper().readTree(text);
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String etag(HttpResponse<byte[]> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<byte[]> get(String address) {
    return get(server.origin(), address, "", "");
  }

  private HttpResponse<byte[]> get(String address, String header, String value) {
    return get(server.origin(), address, header, value);
  }

  private HttpResponse<byte[]> get(String origin, String address, String header, String value) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + address));
    if (!header.isEmpty()) {
      request.header(header, value);
    }
    return send(request.build());
  }

  private HttpResponse<byte[]> post(String body) {
    URI address = URI.create(server.origin() + "/market/clock");
    return send(
        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
