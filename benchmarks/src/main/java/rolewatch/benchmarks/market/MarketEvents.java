package rolewatch.benchmarks.market;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import rolewatch.events.CloseReason;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Origin;
import rolewatch.events.PostingRef;

/**
 * The events of a market by number. Each is a pure function of the market and its number, earlier
 * postings included, so nothing is kept in memory however many there are.
 *
 * <p>Of 100 events, {@value #EDITS} edit and {@value #CLOSINGS} close an earlier posting; of the
 * postings a tenth are copies of another one on another board. Postings come board by board.
 */
public final class MarketEvents {

  private static final int EDITS = 5;
  private static final int CLOSINGS = 5;
  private static final int CYCLE = 100;
  private static final int POSTINGS_A_CYCLE = CYCLE - EDITS - CLOSINGS;
  private static final int BOARD_RUN = 20;
  private static final int COPIES = 10;
  private static final long FAR_APART = 0x9E3779B97F4A7C15L;

  private final Market market;
  private final Texts texts = new Texts();
  private final Frequencies employers;

  public MarketEvents(Market market) {
    this.market = market;
    this.employers = Frequencies.zipf(market.employers(), 0.6);
  }

  /** How many events there are. */
  public long count() {
    return market.postings() * CYCLE / POSTINGS_A_CYCLE;
  }

  /** True if the event with that number opens a new job. */
  public boolean isOpening(long number) {
    long posting = number / CYCLE * POSTINGS_A_CYCLE + number % CYCLE;
    return number % CYCLE < POSTINGS_A_CYCLE && original(posting) == posting;
  }

  /** The event with that number, from 0 on. */
  public EnrichedEvent event(long number) {
    long cycle = number / CYCLE;
    int place = (int) (number % CYCLE);
    long before = cycle * POSTINGS_A_CYCLE;
    if (place < POSTINGS_A_CYCLE || before == 0) {
      return posting(before + place, number, place >= POSTINGS_A_CYCLE);
    }
    long earlier = random(3, number).nextLong(before);
    return place < POSTINGS_A_CYCLE + EDITS
        ? posting(earlier, number, true)
        : new EnrichedClosing(
            ref(earlier), at(number), origin(number), 1, CloseReason.GONE, Map.of());
  }

  private RandomGenerator random(int purpose, long number) {
    return new SplittableRandom(market.seed() + (8 * number + purpose) * FAR_APART);
  }

  /** Copies have the employer, the title and the text of their original. */
  private long original(long posting) {
    boolean copy = posting >= COPIES && random(0, posting).nextInt(COPIES) == 0;
    return copy ? original(posting - 1 - random(1, posting).nextInt(COPIES - 1)) : posting;
  }

  private PostingRef ref(long posting) {
    String source = original(posting) == posting ? "greenhouse" : "lever";
    return new PostingRef(source, "employer-" + employer(original(posting)), "p" + posting);
  }

  private int employer(long original) {
    return employers.pick(random(2, original / BOARD_RUN));
  }

  private EnrichedPosting posting(long posting, long number, boolean edited) {
    long original = original(posting);
    int employer = employer(original);
    String text = texts.text(random(4, employer), random(5, original));
    PostingRef ref = ref(posting);
    return new EnrichedPosting(
        ref,
        at(number),
        origin(number),
        1,
        "https://jobs.example/%s/%s".formatted(ref.board(), ref.externalId()),
        "Made-up title " + original % 997,
        "Employer " + employer,
        "",
        text,
        null,
        opened(posting),
        null,
        new Opening(market, random(edited ? 7 : 6, original), text).findings(),
        Map.of());
  }

  private static Origin origin(long number) {
    return new Origin("made-up", 0, number);
  }

  private Instant at(long number) {
    return switch (market.openings()) {
      case STREAM ->
          start().plus(Duration.ofDays(Market.DAYS).dividedBy(count()).multipliedBy(number));
      case BACKLOG -> Market.END;
    };
  }

  private static Instant start() {
    return Market.END.minus(Duration.ofDays(Market.DAYS));
  }

  private Instant opened(long posting) {
    RandomGenerator random = random(0, -1 - posting);
    return switch (market.openings()) {
      case STREAM ->
          at(posting * CYCLE / POSTINGS_A_CYCLE).minus(Duration.ofHours(random.nextInt(72)));
      case BACKLOG -> Market.END.minus(Duration.ofHours(24L * random.nextInt(Market.AGE)));
    };
  }
}
