package rolewatch.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.events.PostingSeen;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.board.Boards;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.page.Page;
import rolewatch.ingest.page.Validators;
import rolewatch.simulator.RandomMarket;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.text.AdvertisementWriter;
import rolewatch.simulator.text.TextProfile;

/** What the boards show is read back, by the parsers of ingestion, to the last character. */
class RoundTripTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration NOW = Duration.ofDays(3);
  private static final String ORIGIN = "http://127.0.0.1:4711";

  private final Showcase showcase =
      new Showcase(
          new RandomMarket(11, 8, 120),
          new AdvertisementWriter(new TextProfile(5, 0.2, 0.6, 0.5)),
          START::plus);

  @ParameterizedTest
  @ValueSource(strings = {"ashby", "greenhouse", "lever"})
  void aListingIsReadAsItsPostings(String source) throws IOException {
    for (Board board : boards(source)) {
      Listing listing = read(board, Boards.find(source).start(entry(board)));

      assertThat(listing.rejections()).isEmpty();
      assertThat(listing.completeness().isFull()).isTrue();
      assertThat(listing.postings()).containsExactlyElementsOf(expected(board));
    }
  }

  @Test
  void theSitemapLeadsToAllPagesOfASite() throws IOException {
    for (Board board : boards("site")) {
      Listing map = read(board, Boards.find("site").start(entry(board)));
      List<PostingSeen> read = new ArrayList<>();
      for (URI page : map.further()) {
        Listing listing = read(board, page);
        assertThat(listing.rejections()).isEmpty();
        read.addAll(listing.postings());
      }

      assertThat(map.completeness().isFull()).isTrue();
      assertThat(read).containsExactlyElementsOf(expected(board));
    }
  }

  @Test
  void noTwoSourcesAskAtTheSameAddress() {
    for (Board board : showcase.all()) {
      URI start = Boards.find(board.source()).start(entry(board));
      assertThat(BoardFormats.all())
          .filteredOn(format -> format.asked(start.getPath(), Map.of()) != null)
          .extracting(BoardFormat::source)
          .containsExactly(board.source());
    }
  }

  private Listing read(Board board, URI address) throws IOException {
    BoardFormat format = BoardFormats.of(board.source());
    Asked asked = format.asked(address.getPath(), query(address));
    assertThat(asked).isNotNull();
    List<Posting> postings =
        postings(board).stream()
            .filter(
                posting ->
                    asked.posting() == null || posting.advertisement().id().equals(asked.posting()))
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(asked, new Shown(board, ORIGIN, postings.size(), postings.iterator()), bytes);
    String type = format.contentType(asked);
    return Boards.find(board.source())
        .parse(
            entry(board),
            new Page(address, address, bytes.toByteArray(), type, Validators.NONE, START));
  }

  private static Map<String, String> query(URI address) {
    String query = address.getQuery();
    return query == null
        ? Map.of()
        : Map.of(query.substring(0, query.indexOf('=')), query.substring(query.indexOf('=') + 1));
  }

  private List<PostingSeen> expected(Board board) {
    BoardFormat format = BoardFormats.of(board.source());
    return postings(board).stream().map(posting -> format.seen(posting, START)).toList();
  }

  private List<Posting> postings(Board board) {
    return showcase.open(board, NOW).stream()
        .map(open -> showcase.posting(board, open, NOW))
        .toList();
  }

  private List<Board> boards(String source) {
    return showcase.all().stream().filter(board -> board.source().equals(source)).toList();
  }

  private static BoardEntry entry(Board board) {
    String base = BoardFormats.of(board.source()).baseUrl(ORIGIN, board);
    return new BoardEntry(
        new BoardKey(board.source(), board.name()),
        URI.create(base),
        Duration.ZERO,
        board.company());
  }
}
