package rolewatch.ingest.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rolewatch.events.PayComponent;
import rolewatch.events.PostingSeen;
import rolewatch.ingest.page.Page;
import rolewatch.ingest.page.Validators;

/** Reads recorded answers of real boards, where the folder with them is present. */
class RealBoardsTest {

  private static final Path BOARDS = shared().resolve("data/boards");

  @BeforeAll
  static void needsTheRecordedAnswers() {
    if (!Files.isDirectory(BOARDS)) {
      System.err.println("SKIPPED: RealBoardsTest, there is no " + BOARDS.toAbsolutePath());
    }
    assumeTrue(Files.isDirectory(BOARDS), "no recorded answers at " + BOARDS.toAbsolutePath());
  }

  @Test
  void everyAshbyPostingIsRead() throws IOException {
    List<PostingSeen> postings = postings("ashby", "ashby/posting-api/job-board");

    assertThat(postings).hasSize(2_222);
    assertThat(postings).allMatch(posting -> !posting.locations().isEmpty());
    assertThat(postings).filteredOn(RealBoardsTest::statesBasePay).hasSizeBetween(650, 800);
    assertThat(postings)
        .flatExtracting(posting -> posting.declared().pay())
        .filteredOn(pay -> pay.component() == PayComponent.OTE)
        .hasSizeBetween(50, 100);
  }

  @Test
  void everyGreenhouseAndLeverPostingIsRead() throws IOException {
    assertThat(postings("greenhouse", "greenhouse/v1/boards")).hasSize(8);
    assertThat(postings("lever", "lever/v0/postings"))
        .hasSize(6)
        .allMatch(posting -> posting.declared().workMode() != null);
  }

  @Test
  void everyJobPostingOnAPageIsRead() throws IOException {
    assertThat(postings("site", "sites/jsonld"))
        .hasSize(5)
        .allMatch(posting -> !posting.locations().isEmpty())
        .allMatch(posting -> posting.description().text().length() > 100);
    assertThat(postings("site", "sites/microdata"))
        .singleElement()
        .satisfies(posting -> assertThat(posting.declared().pay()).hasSize(1));
    assertThat(postings("site", "sites/none")).isEmpty();
  }

  private static boolean statesBasePay(PostingSeen posting) {
    return posting.declared().pay().stream().anyMatch(pay -> pay.component() == PayComponent.BASE);
  }

  private static List<PostingSeen> postings(String source, String folder) throws IOException {
    List<PostingSeen> postings = new ArrayList<>();
    try (Stream<Path> files = Files.walk(BOARDS.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Listing listing = listing(source, file);
        assertThat(listing.rejections()).as("%s", file).isEmpty();
        assertThat(listing.completeness().kind()).isNotEqualTo(Completeness.Kind.UNREADABLE);
        postings.addAll(listing.postings());
      }
    }
    return postings;
  }

  private static Listing listing(String source, Path file) throws IOException {
    URI address = URI.create("https://example.com/" + file.getFileName().toString());
    byte[] body = Files.readAllBytes(file);
    Page page = new Page(address, address, body, null, Validators.NONE, Instant.EPOCH);
    BoardEntry entry = new BoardEntry(new BoardKey(source, "check"), null, null, null);
    return Boards.of(source).parse(entry, page);
  }

  private static Path shared() {
    String set = System.getProperty("rolewatch.shared", System.getenv("ROLEWATCH_SHARED"));
    return Path.of(set == null ? "../../shared" : set);
  }
}
