package rolewatch.ingest.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.events.EventJson;
import rolewatch.events.Rejection.Reason;
import rolewatch.ingest.page.Page;
import rolewatch.ingest.page.Validators;

/** Items that could not be sent or stored must be refused, or they would stop their whole board. */
class HostileItemsTest {

  private static final String GOOD = "{\"id\": \"good\", \"title\": \"Cook\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"bad\\u0000\", \"title\": \"Cook\"}",
        "{\"id\": \"\\udc00\", \"title\": \"Cook\"}",
        "{\"id\": \"bad\", \"title\": \"Cook\", \"team\": 1e99999}",
        "{\"id\": \"bad\", \"title\": \"Cook\", \"jobUrl\": \"javascript:alert(1)\"}",
        "{\"id\": {\"$gt\": \"\"}, \"title\": \"Cook\"}",
        "null",
        "[[[[[]]]]]"
      })
  void anItemThatCannotBeSentIsRefusedAndHarmsNoOther(String item) {
    Listing listing = read("{\"jobs\": [" + item + ", " + GOOD + "]}");

    assertThat(listing.postings()).singleElement().satisfies(HostileItemsTest::canBeSent);
    assertThat(listing.rejections())
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.rejection().detail()).doesNotContain("\0").isNotBlank();
              assertThat(String.valueOf(rejected.externalId())).doesNotContain("\0", "\udc00");
            });
  }

  @Test
  void anItemTooLargeForKafkaIsRefused() {
    String places = "{\"location\": \"" + "x".repeat(900) + "\"},";
    String item =
        "{\"id\": \"bad\", \"title\": \"Cook\", \"secondaryLocations\": ["
            + places.repeat(2_500).replaceFirst(",$", "")
            + "]}";
    Listing listing = read("{\"jobs\": [" + item + ", " + GOOD + "]}");
    assertThat(listing.postings()).hasSize(1);
    assertThat(listing.rejections())
        .singleElement()
        .satisfies(
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aListingNestedWithoutEndIsUnreadable() {
    Listing listing = read("{\"jobs\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
    assertThat(listing.completeness().kind()).isEqualTo(Completeness.Kind.UNREADABLE);
  }

  @Test
  void anIdThatStandsTwiceWithOtherContentIsRefused() {
    Listing listing =
        read("{\"jobs\": [" + GOOD + "," + GOOD + "," + GOOD.replace("Cook", "Chef") + "]}");
    assertThat(listing.postings()).hasSize(1);
    assertThat(listing.rejections()).hasSize(1);
  }

  private static void canBeSent(rolewatch.events.PostingSeen posting) {
    assertThat(EventJson.write(posting)).isNotEmpty();
  }

  private static Listing read(String json) {
    URI address = URI.create("https://example.com/jobs");
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    Page page = new Page(address, address, body, null, Validators.NONE, Instant.EPOCH);
    BoardEntry entry = new BoardEntry(new BoardKey("ashby", "check"), null, null, null);
    return Boards.of("ashby").parse(entry, page);
  }
}
