package rolewatch.simulator;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import rolewatch.events.EventJson;
import rolewatch.events.PostingSeen;
import rolewatch.simulator.board.BoardFormats;
import rolewatch.simulator.board.Posting;
import rolewatch.simulator.board.Showcase;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Skill;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.AdvertisementWriter;
import rolewatch.simulator.text.TextProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes postings for {@code ./rolewatch explain --batch}, and beside them what is true and which
 * wordings told it, to see how well each wording is read.
 *
 * <p>Arguments: the number of boards, openings each, the share of hard wordings, a directory.
 */
public final class WordingSample {

  private WordingSample() {}

  public static void main(String[] arguments) throws IOException {
    RandomMarket market =
        new RandomMarket(17, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    AdvertisementWriter writer =
        new AdvertisementWriter(new TextProfile(23, Double.parseDouble(arguments[2]), 0.6, 0.5));
    Showcase showcase = new Showcase(market, writer, Instant.parse("2026-03-01T12:00:00Z")::plus);
    Path directory = Path.of(arguments[3]);
    try (Writer postings = Files.newBufferedWriter(directory.resolve("postings.ndjson"));
        Writer truths = Files.newBufferedWriter(directory.resolve("truths.ndjson"))) {
      int number = 0;
      for (Board board : market.all()) {
        for (Advertisement open : showcase.open(board, Duration.ZERO)) {
          Posting posting = showcase.posting(board, open, Duration.ZERO);
          String id = Integer.toString(number++);
          PostingSeen seen = BoardFormats.of(board.source()).seen(posting, Instant.EPOCH);
          ObjectNode event = EventJson.mapper().valueToTree(seen);
          event.put("id", id);
          event.put("event", "PostingSeen.v1");
          postings.write(event + "\n");
          truths.write(truth(id, posting) + "\n");
        }
      }
    }
  }

  private static JsonNode truth(String id, Posting posting) {
    Facts facts = posting.facts();
    AdvertisementText text = posting.text();
    Map<String, Object> truth = new LinkedHashMap<>();
    truth.put("id", id);
    truth.put("role", posting.advertisement().opening().role().id());
    truth.put("grade", facts.grade());
    truth.put("mode", facts.mode());
    truth.put("skills", facts.skills().stream().map(Skill::id).toList());
    truth.put("salary", facts.salary());
    truth.put("years", facts.years());
    truth.put("town", posting.advertisement().town());
    truth.put("title", text.title());
    truth.put("place", text.place());
    truth.put("language", text.language());
    truth.put("layout", text.layout().name());
    truth.put("placement", text.placement());
    truth.put("uses", text.uses());
    return EventJson.mapper().valueToTree(truth);
  }
}
