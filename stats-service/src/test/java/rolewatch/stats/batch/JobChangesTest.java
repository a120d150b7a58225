package rolewatch.stats.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.PostingRef;
import rolewatch.stats.Events;
import rolewatch.stats.RandomMarket;
import rolewatch.stats.identity.Edition;
import rolewatch.stats.identity.Kinship;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Increments;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.Recomputation;
import rolewatch.stats.rollup.RollupKey;

class JobChangesTest {

  private static final String ROLE = "backend-developer";

  /** The tables, in memory. */
  private static final class Tables {
    final Map<PostingRef, Posting> postings = new HashMap<>();
    final Map<UUID, Edition> editions = new HashMap<>();
    final Map<PostingRef, UUID> pins = new HashMap<>();
    final Map<RollupKey, Counts> rollups = new TreeMap<>();
    final Map<String, Integer> incarnations = new HashMap<>(Map.of("raw-1", 1, "raw-2", 2));
    long activeJobs;
    long applied;
    long superseded;
    long offset;

    void count(List<EnrichedEvent> events) {
      List<Received> records = new ArrayList<>();
      for (EnrichedEvent event : events) {
        records.add(new Received.Event(new Log("t", 0), offset++, event, new byte[0]));
      }
      Changes changes = Changes.of(new Batch(records), postings, incarnations::get);
      Map<UUID, UUID> moves = assign(changes);
      NavigableSet<UUID> jobs = JobChanges.touchedBy(changes);
      moves.forEach((from, to) -> jobs.addAll(List.of(from, to)));
      add(JobChanges.increments(postingsOf(jobs), changes, moves));
      changes.postings().forEach(posting -> postings.put(posting.ref(), posting));
      moves.forEach(this::move);
      applied += changes.tallies().firstEntry().getValue().applied();
      superseded += changes.tallies().firstEntry().getValue().superseded();
    }

    /** Puts postings under the jobs of their editions; what {@code EditionTable} does. */
    private Map<UUID, UUID> assign(Changes changes) {
      Map<UUID, Edition> met = new HashMap<>();
      changes.wordings().forEach(id -> met.put(id, changes.edition(id)));
      met.keySet().removeAll(editions.keySet());
      Kinship.Outcome outcome = Kinship.join(editions.values(), met.values());
      outcome.met().forEach(edition -> editions.put(edition.id(), edition));
      Map<PostingRef, UUID> jobs = changes.editions();
      jobs.replaceAll(
          (ref, edition) -> {
            UUID job = editions.get(edition).job();
            return pins.getOrDefault(ref, outcome.moves().getOrDefault(job, job));
          });
      changes.assign(jobs);
      return outcome.moves();
    }

    private void add(Increments increments) {
      increments.rollups().forEach((key, n) -> rollups.merge(key, n, Tables::sum));
      rollups.values().removeIf(Counts::isEmpty);
      activeJobs += increments.activeJobs();
    }

    private List<Posting> postingsOf(Collection<UUID> jobs) {
      return countedPostings().stream().filter(p -> jobs.contains(p.openFacts().job())).toList();
    }

    private void move(UUID from, UUID to) {
      editions.replaceAll((_, one) -> one.job().equals(from) ? ofJob(one, to, one.apart()) : one);
      pins.replaceAll((_, job) -> job.equals(from) ? to : job);
      postingsOf(List.of(from)).forEach(one -> postings.put(one.ref(), one.ofJob(to)));
    }

    private static Edition ofJob(Edition one, UUID job, boolean apart) {
      return new Edition(one.id(), one.kin(), one.sketch(), job, apart);
    }

    /** An operator merges two jobs. */
    void merge(UUID from, UUID to) {
      List<Posting> before = postingsOf(List.of(from, to));
      add(JobChanges.increments(before, before.stream().map(p -> p.ofJob(to)).toList()));
      move(from, to);
    }

    /** An operator parts a posting from its job. */
    void split(PostingRef ref) {
      UUID parted = UUID.nameUUIDFromBytes(ref.toString().getBytes(UTF_8));
      Posting posting = postings.get(ref);
      List<Posting> before = postingsOf(List.of(posting.openFacts().job(), parted));
      add(
          JobChanges.increments(
              before,
              before.stream().map(p -> p.ref().equals(ref) ? p.ofJob(parted) : p).toList()));
      postings.put(ref, posting.ofJob(parted));
      pins.put(ref, parted);
    }

    private static Counts sum(Counts one, Counts other) {
      Counts sum = new Counts();
      sum.add(one);
      sum.add(other);
      return sum;
    }

    List<Posting> countedPostings() {
      return postings.values().stream()
          .filter(posting -> posting.facts() != null)
          .sorted(Comparator.comparing(posting -> posting.openFacts().job()))
          .toList();
    }

    Recomputation recomputed() {
      Recomputation recomputation = Recomputation.ofAll();
      countedPostings().forEach(recomputation::add);
      return recomputation;
    }

    Counts byPostings(String slice) {
      Counts sum = new Counts();
      for (Part part : List.of(Part.JOBS, Part.COPIES)) {
        sum.add(rollups.getOrDefault(new RollupKey(ROLE, part, "active", slice), new Counts()));
      }
      return sum;
    }

    long opened(String day) {
      return day(day).get(Measure.OPENED);
    }

    long closed(String day) {
      return day(day).get(Measure.CLOSED);
    }

    private Counts day(String day) {
      return rollups.getOrDefault(new RollupKey(ROLE, Part.LIFE, day, "*"), new Counts());
    }

    long sumOverRoles() {
      return rollups.entrySet().stream()
          .filter(e -> e.getKey().part() == Part.JOBS)
          .filter(e -> e.getKey().scope().equals("active") && e.getKey().slice().equals("*"))
          .mapToLong(e -> e.getValue().get(Measure.JOBS))
          .sum();
    }
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Now and then an operator merges two jobs, or parts a posting from its job. */
  private static void decide(Tables tables, RandomGenerator random) {
    List<Posting> postings = tables.countedPostings();
    if (postings.isEmpty() || random.nextInt(3) > 0) {
      return;
    }
    Posting one = postings.get(random.nextInt(postings.size()));
    Posting other = postings.get(random.nextInt(postings.size()));
    if (random.nextBoolean()) {
      tables.split(one.ref());
    } else if (!one.openFacts().job().equals(other.openFacts().job())) {
      tables.merge(one.openFacts().job(), other.openFacts().job());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void incrementsEqualARecomputationAfterEveryBatchOfThousandsOfRandomHistories(long block) {
    for (long seed = block * 1_000; seed < block * 1_000 + 500; seed++) {
      RandomGenerator random = random(seed);
      RandomMarket market = new RandomMarket(random, 1 + random.nextInt(6));
      Tables tables = new Tables();
      for (int batch = 0; batch < 8; batch++) {
        tables.count(market.next(1 + random.nextInt(12)));
        decide(tables, random);
        Recomputation recomputed = tables.recomputed();
        assertThat(tables.rollups)
            .as("seed %d batch %d", seed, batch)
            .isEqualTo(recomputed.rollups());
        assertThat(tables.activeJobs).as("seed %d", seed).isEqualTo(recomputed.jobs());
        assertThat(tables.sumOverRoles()).as("seed %d", seed).isEqualTo(recomputed.jobs());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7})
  void neitherOrderNorCutNorRepetitionChangesWhereItEnds(long block) {
    for (long seed = block * 1_000; seed < block * 1_000 + 300; seed++) {
      RandomGenerator random = random(seed);
      List<EnrichedEvent> events = new RandomMarket(random, 4).next(80);
      Tables straight = new Tables();
      straight.count(events);
      Tables shuffled = new Tables();
      List<EnrichedEvent> order = new ArrayList<>(events);
      java.util.Collections.shuffle(order, java.util.Random.from(random));
      order.addAll(events);
      for (int from = 0; from < order.size(); from += 7) {
        shuffled.count(order.subList(from, Math.min(order.size(), from + 7)));
      }
      assertThat(shuffled.rollups).as("seed %d", seed).isEqualTo(straight.rollups);
      assertThat(shuffled.applied + shuffled.superseded).isEqualTo(order.size());
    }
  }

  @Test
  void aReplayIsSupersededAsAWhole() {
    List<EnrichedEvent> events = new RandomMarket(random(9), 4).next(50);
    Tables tables = new Tables();
    tables.count(events);
    long applied = tables.applied;
    Map<RollupKey, Counts> before = new TreeMap<>(tables.rollups);

    tables.count(events);

    assertThat(tables.applied).isEqualTo(applied);
    assertThat(tables.superseded).isEqualTo(100 - applied);
    assertThat(tables.rollups).isEqualTo(before);
  }

  @Test
  void copiesAreOneJobWithTheCountriesOfBothAndTheFactsOfTheSmallestRef() {
    Tables tables = new Tables();
    tables.count(
        List.of(
            Events.posting("lever/acme/2").countries("DE").skills("kafka").offset(1).seen(),
            Events.posting("ashby/acme/1").countries("US").skills("java").offset(2).seen()));

    Counts all = tables.rollups.get(new RollupKey("backend-developer", Part.JOBS, "active", "*"));
    assertThat(all.get(Measure.JOBS)).isEqualTo(1);
    assertThat(all.get(Measure.POSTINGS)).isEqualTo(2);
    assertThat(all.byKey(Measure.COUNTRY)).isEqualTo(Map.of("DE", 1L, "US", 1L));
    assertThat(all.byKey(Measure.SKILL)).isEqualTo(Map.of("java", 1L));
  }

  @Test
  void whenTheRepresentativeClosesTheCopySpeaksForTheJob() {
    Tables tables = new Tables();
    tables.count(
        List.of(
            Events.posting("ashby/acme/1").role("nurse").offset(1).seen(),
            Events.posting("lever/acme/2").role("data-engineer").offset(2).seen(),
            Events.posting("ashby/acme/1").offset(3).closed()));

    assertThat(tables.rollups.keySet()).extracting(RollupKey::role).containsOnly("data-engineer");
    assertThat(tables.activeJobs).isEqualTo(1);
  }

  @Test
  void aClosingTakesEverythingBackButTheDaysOnWhichTheJobOpenedAndClosed() {
    Tables tables = new Tables();
    tables.count(List.of(Events.posting("ashby/acme/1").yearly(1, 3).offset(1).seen()));
    tables.count(List.of(Events.posting("ashby/acme/1").offset(2).closed()));

    assertThat(tables.rollups.keySet()).extracting(RollupKey::scope).containsOnly("2026-03-10");
    Counts day = tables.rollups.get(new RollupKey(ROLE, Part.LIFE, "2026-03-10", "*"));
    Counts expected = new Counts();
    expected.add(Cell.of(Measure.OPENED), 1);
    expected.add(new Cell(Measure.OPENED_PAY, "USD2"), 1);
    expected.add(Cell.of(Measure.CLOSED), 1);
    expected.add(new Cell(Measure.CLOSED_PAY, "USD2"), 1);
    assertThat(day).isEqualTo(expected);
    assertThat(tables.activeJobs).isZero();
  }

  @Test
  void countedByPostingsEachCopyStandsForItself() {
    Tables tables = new Tables();
    tables.count(
        List.of(
            Events.posting("lever/acme/2").countries("DE").skills("kafka").offset(1).seen(),
            Events.posting("ashby/acme/1").countries("US").skills("java").offset(2).seen()));

    Counts postings = tables.byPostings("*");
    assertThat(postings.get(Measure.JOBS)).isEqualTo(2);
    assertThat(postings.get(Measure.POSTINGS)).isEqualTo(2);
    assertThat(postings.byKey(Measure.SKILL)).isEqualTo(Map.of("java", 1L, "kafka", 1L));
    assertThat(tables.byPostings("DE").get(Measure.JOBS)).isEqualTo(1);
  }

  @Test
  void aJobThatComesAgainAfterAGapHasTwoStretches() {
    Tables tables = new Tables();
    Events first = Events.posting("ashby/acme/1");
    Events second = Events.posting("ashby/acme/2");
    tables.count(
        List.of(
            first.offset(1).seen(),
            first.offset(2).observedAt(Events.NOON.plus(Duration.ofDays(3))).closed(),
            second.offset(3).observedAt(Events.NOON.plus(Duration.ofDays(7))).seen()));

    assertThat(tables.opened("2026-03-10")).isEqualTo(1);
    assertThat(tables.closed("2026-03-13")).isEqualTo(1);
    assertThat(tables.opened("2026-03-17")).isEqualTo(1);
    assertThat(tables.activeJobs).isEqualTo(1);

    tables.count(
        List.of(
            Events.posting("ashby/acme/3")
                .offset(4)
                .postedAt(Events.NOON.plus(Duration.ofDays(2)))
                .observedAt(Events.NOON.plus(Duration.ofDays(8)))
                .seen()));

    assertThat(tables.closed("2026-03-13")).as("it was open all the time").isZero();
    assertThat(tables.opened("2026-03-17")).isZero();
    assertThat(tables.opened("2026-03-10")).isEqualTo(1);
  }

  @Test
  void aPostingWithoutARoleIsCountedUnderOther() {
    Tables tables = new Tables();
    tables.count(List.of(Events.posting("ashby/acme/1").role(null).seen()));

    Counts other = tables.rollups.get(new RollupKey("other", Part.JOBS, "active", "*"));
    assertThat(other.get(new Cell(Measure.WORK_MODE, Cell.UNKNOWN))).isEqualTo(1);
  }
}
