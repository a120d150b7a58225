package rolewatch.stats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * Random lives of a few postings: they open, are edited, copied, change role, close and reopen, and
 * old events come again. Everything follows from the generator's seed.
 */
public final class RandomMarket {

  private static final List<String> ROLES = List.of("backend-developer", "nurse", "data-engineer");
  private static final List<String> COUNTRIES = List.of("US", "US/NY/New York", "DE", "IN");
  private static final List<String> SKILLS = List.of("java", "kafka", "c++", "sql", "node.js");

  private static final String SHORT =
      "You will build services that move small parcels between large towns.";
  private static final List<String> LONG =
      IntStream.range(0, 60).mapToObj(i -> "word" + i * 7919 % 1_000).toList();

  private final RandomGenerator random;
  private final int postings;
  private final List<EnrichedEvent> history = new ArrayList<>();
  private long offset;

  public RandomMarket(RandomGenerator random, int postings) {
    this.random = random;
    this.postings = postings;
  }

  /** The next events; now and then an old one again, or one from before the ones given out. */
  public List<EnrichedEvent> next(int count) {
    List<EnrichedEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean again = !history.isEmpty() && random.nextInt(4) == 0;
      EnrichedEvent event = again ? history.get(random.nextInt(history.size())) : fresh();
      history.add(event);
      events.add(event);
    }
    swapTwo(events);
    return events;
  }

  private void swapTwo(List<EnrichedEvent> events) {
    int one = random.nextInt(events.size());
    int other = random.nextInt(events.size());
    EnrichedEvent kept = events.get(one);
    events.set(one, events.get(other));
    events.set(other, kept);
  }

  private EnrichedEvent fresh() {
    offset++;
    String board = pick(List.of("ashby/acme/", "lever/acme/", "greenhouse/other/"));
    Events event =
        Events.posting(board + random.nextInt(postings))
            .offset(offset)
            .rawTopic(offset > 60 ? "raw-2" : "raw-1")
            .extractor(1 + random.nextInt(2))
            .observedAt(Events.NOON.plus(Duration.ofHours(offset)));
    return random.nextInt(4) == 0 ? event.closed() : edited(event).seen();
  }

  private Events edited(Events event) {
    event
        .company(pick(List.of("Acme", "ACME", "Other GmbH")))
        .title(pick(List.of("Engineer", "Engineer ", "Nurse")))
        .role(random.nextInt(6) == 0 ? null : pick(ROLES))
        .seniority(random.nextBoolean() ? null : pick(List.of(Seniority.values()).subList(0, 4)))
        .mode(random.nextBoolean() ? null : pick(List.of(WorkMode.REMOTE, WorkMode.HYBRID)))
        .countries(some(COUNTRIES))
        .skills(some(SKILLS))
        .postedAt(
            random.nextBoolean()
                ? null
                : Events.NOON.plus(Duration.ofDays(random.nextInt(-40, 20))));
    if (random.nextInt(3) == 0) {
      long low = 50_000 + 1_000L * random.nextInt(100);
      event.yearly(low, low + 1_000L * random.nextInt(50));
    }
    if (random.nextInt(3) == 0) {
      event.minYears(random.nextInt(8));
    }
    if (random.nextInt(3) == 0) {
      event.staffing(random.nextBoolean());
    }
    return random.nextInt(10) == 0 ? event.text("") : event.text(text());
  }

  /** Texts that are the same, near-identical by a word or two, or something else. */
  private String text() {
    List<String> words = new ArrayList<>(LONG);
    for (int i = random.nextInt(3); i > 0; i--) {
      words.set(random.nextInt(words.size()), pick(List.of("Hamburg", "Boston", "Pune")));
    }
    return random.nextInt(4) == 0 ? SHORT : String.join(" ", words);
  }

  private String[] some(List<String> values) {
    return values.stream().filter(_ -> random.nextBoolean()).toArray(String[]::new);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
