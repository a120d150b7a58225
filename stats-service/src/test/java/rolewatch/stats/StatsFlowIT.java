package rolewatch.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.PostingRef;
import rolewatch.stats.batch.Batch;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Received;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.figure.Window;

class StatsFlowIT {

  private static final Log LOG = new Log("enriched-1", 0);

  private StatsDatabase database;

  @BeforeEach
  void open() {
    database =
        StatsDatabase.create(
            Backends.shared(), Clock.fixed(Events.NOON.plusSeconds(86_400), ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private void assertClean() {
    Audit audit = database.audit();
    assertThat(audit.clean()).as(audit.toString()).isTrue();
  }

  @Test
  void theTablesEqualARecomputationAfterEveryBatchOfARandomHistory() {
    RandomGenerator random = random(1);
    RandomMarket market = new RandomMarket(random, 8);
    long offset = 0;
    for (int i = 0; i < 40; i++) {
      List<EnrichedEvent> events = market.next(1 + random.nextInt(30));
      database.flow.count(StatsDatabase.batch(LOG, offset, events), i % 3);
      offset += events.size();
      decide(random);
      assertClean();
      assertThat(database.accounting().received()).isEqualTo(offset);
    }
    assertThat(database.jdbc.queryForList("select distinct kind from job_decision", String.class))
        .containsExactlyInAnyOrder("SPLIT", "MERGE");
  }

  /** Now and then an operator merges two jobs, or parts a posting from its job. */
  private void decide(RandomGenerator random) {
    List<Map<String, Object>> postings =
        database.jdbc.queryForList(
            "select ref, job from posting where job is not null order by ref");
    if (postings.isEmpty() || random.nextInt(3) > 0) {
      return;
    }
    Map<String, Object> one = postings.get(random.nextInt(postings.size()));
    Map<String, Object> other = postings.get(random.nextInt(postings.size()));
    JobDecisions.Operator operator = new JobDecisions.Operator("test", null);
    if (random.nextBoolean()) {
      PostingRef ref = PostingRef.parse((String) one.get("ref"));
      database.decisions.split((UUID) one.get("job"), List.of(ref), operator);
    } else {
      database.decisions.merge((UUID) one.get("job"), List.of((UUID) other.get("job")), operator);
    }
  }

  @Test
  void aBatchThatComesAgainChangesNothing() {
    List<EnrichedEvent> events = new RandomMarket(random(2), 5).next(60);
    Batch batch = StatsDatabase.batch(LOG, 100, events);
    database.flow.count(batch, 0);
    Accounting.Totals before = database.accounting();

    database.flow.count(batch, 1);

    assertThat(database.accounting()).isEqualTo(before);
    assertClean();
  }

  @Test
  void aBatchThatOverlapsCountsOnlyItsNewRecords() {
    List<EnrichedEvent> events = new RandomMarket(random(3), 5).next(60);
    database.flow.count(StatsDatabase.batch(LOG, 0, events.subList(0, 40)), 0);

    database.flow.count(StatsDatabase.batch(LOG, 20, events.subList(20, 60)), 0);

    assertThat(database.accounting().received()).isEqualTo(60);
    assertClean();
  }

  @Test
  void withoutTheFenceTheSameRecordsWouldBeCountedTwice() {
    Batch batch = StatsDatabase.batch(LOG, 0, new RandomMarket(random(4), 5).next(30));
    database.flow.count(batch, 0);
    database.jdbc.update("update accounting set next_offset = 0");

    database.flow.count(batch, 0);

    assertThat(database.accounting().received()).isEqualTo(60);
    assertClean();
  }

  @Test
  void aWriterThatLostItsPartitionAndItsSuccessorCountEachRecordOnce() throws Exception {
    List<EnrichedEvent> events = new RandomMarket(random(5), 12).next(600);
    List<Callable<Void>> writers = new ArrayList<>();
    for (int size : List.of(7, 11)) {
      writers.add(
          () -> {
            for (int from = 0; from < events.size(); from += size) {
              int to = Math.min(events.size(), from + size);
              database.flow.count(
                  StatsDatabase.batch(LOG, from, events.subList(from, to)), size % 3);
            }
            return null;
          });
    }
    runAll(writers);

    assertThat(database.accounting().received()).isEqualTo(600);
    assertClean();
  }

  @Test
  void writersOfManyPartitionsThatShareJobsLeaveCleanFiguresAndEveryReadAddsUp() throws Exception {
    AtomicBoolean running = new AtomicBoolean(true);
    List<Callable<Void>> writers = new ArrayList<>();
    for (int partition = 0; partition < 4; partition++) {
      writers.add(writer(partition));
    }
    try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
      Future<Integer> reads = reading.submit(() -> readWhile(running));
      runAll(writers);
      running.set(false);
      assertThat(reads.get()).isPositive();
    }
    assertClean();
    assertThat(database.accounting().received()).isEqualTo(4 * 40 * 10);
  }

  /** Every writer has postings of its own, but the jobs behind them are the same few. */
  private Callable<Void> writer(int partition) {
    return () -> {
      RandomGenerator random = random(50 + partition);
      long offset = 0;
      for (int batch = 0; batch < 40; batch++) {
        List<EnrichedEvent> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
          Events event =
              Events.posting("ashby/acme/" + partition + "-" + random.nextInt(20))
                  .offset(batch * 10L + i)
                  .title("Engineer " + random.nextInt(5))
                  .role(random.nextBoolean() ? "backend-developer" : "nurse");
          events.add(random.nextInt(3) == 0 ? event.closed() : event.seen());
        }
        database.flow.count(
            StatsDatabase.batch(new Log("enriched-1", partition), offset, events), partition);
        offset += events.size();
      }
      return null;
    };
  }

  private int readWhile(AtomicBoolean running) {
    int reads = 0;
    while (running.get()) {
      RolesAnswer roles = database.snapshots.roles(Window.ACTIVE);
      assertThat(roles.jobs().sumOverRoles()).isEqualTo(roles.jobs().active());
      reads++;
    }
    return reads;
  }

  private static void runAll(List<Callable<Void>> writers) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
      for (Future<Void> done : threads.invokeAll(writers)) {
        done.get();
      }
    }
  }

  @Test
  void aFailureInTheMiddleTakesTheWholeBatchBack() {
    database.flow.count(
        StatsDatabase.batch(LOG, 0, List.of(Events.posting("ashby/acme/1").seen())), 0);
    database.jdbc.execute("alter table rollup add constraint full_up check (role <> 'nurse')");
    Batch batch =
        StatsDatabase.batch(
            LOG,
            1,
            List.of(Events.posting("ashby/acme/2").title("Nurse").offset(2).role("nurse").seen()));

    assertThatThrownBy(() -> database.flow.count(batch, 0)).hasMessageContaining("full_up");
    assertThat(database.accounting().received()).isEqualTo(1);
    assertClean();

    database.jdbc.execute("alter table rollup drop constraint full_up");
    database.flow.count(batch, 0);
    assertThat(database.accounting().received()).isEqualTo(2);
    assertClean();
  }

  @Test
  void theAuditNamesACountThatWasTamperedWith() {
    database.flow.count(
        StatsDatabase.batch(LOG, 0, List.of(Events.posting("ashby/acme/1").seen())), 0);
    database.jdbc.update("update posting set work_mode = 'REMOTE'");

    Audit audit = database.audit();

    assertThat(audit.clean()).isFalse();
    // Two cells each in the active jobs and those of the day; and all cells of the two slices of
    // its
    // grade and work mode, old and new, of which those of the day keep the opening.
    assertThat(audit.difference()).isEqualTo(4 + 2 * 9 + 2 * 10);
    assertThat(audit.differences())
        .extracting(Audit.Difference::where)
        .contains(
            "backend-developer * active WORK_MODE:REMOTE",
            "backend-developer * active WORK_MODE:UNKNOWN");
  }

  @Test
  void figuresOfAnotherFormatAreComputedAfreshAndNobodyCountsInTheOldOneMeanwhile() {
    List<EnrichedEvent> events = new RandomMarket(random(7), 9).next(200);
    database.flow.count(StatsDatabase.batch(LOG, 0, events), 2);
    database.jdbc.update("update figures_format set format = 1");
    database.jdbc.update("update rollup set slice = slice || '+OLD'");
    Batch next = StatsDatabase.batch(LOG, 200, new RandomMarket(random(8), 9).next(50));

    assertThatThrownBy(() -> database.flow.count(next, 1)).hasMessageContaining("format 1");
    database.rebuild.ifFormatChanged();
    assertClean();

    database.flow.count(next, 1);
    assertThat(database.accounting().received()).isEqualTo(250);
    assertClean();
  }

  @Test
  void aReCreatedRawTopicIsNewerThanTheOldOne() {
    database.flow.count(
        StatsDatabase.batch(
            LOG,
            0,
            List.of(
                Events.posting("ashby/acme/1").rawTopic("old").offset(900).role("nurse").seen(),
                Events.posting("ashby/acme/1").rawTopic("new").offset(3).role("cook").seen(),
                Events.posting("ashby/acme/1").rawTopic("old").offset(901).role("nurse").seen())),
        0);

    assertThat(database.snapshots.roleIds()).containsExactly("cook");
    assertThat(database.accounting().superseded()).isEqualTo(1);
  }

  @Test
  void aHigherExtractorVersionReplacesTheFactsOfTheSameRecord() {
    database.flow.count(
        StatsDatabase.batch(
            LOG,
            0,
            List.of(
                Events.posting("ashby/acme/1").offset(5).extractor(2).role("cook").seen(),
                Events.posting("ashby/acme/1").offset(5).extractor(1).role("nurse").seen(),
                Events.posting("ashby/acme/1").offset(5).extractor(3).role("baker").seen())),
        0);

    assertThat(database.snapshots.roleIds()).containsExactly("baker");
    assertClean();
  }

  @Test
  void windowsSlideWithTheClockWhenNothingArrives() {
    List<EnrichedEvent> events = new ArrayList<>();
    for (int daysAgo : List.of(0, 5, 6, 20, 29, 80, 200)) {
      events.add(
          Events.posting("ashby/acme/" + daysAgo)
              .title("Engineer " + daysAgo)
              .postedAt(Events.NOON.minusSeconds(86_400L * daysAgo))
              .seen());
    }
    database.flow.count(StatsDatabase.batch(LOG, 0, events), 0);

    // The clock stands one day after the events.
    assertThat(active(Window.DAYS_7)).isEqualTo(2);
    assertThat(active(Window.DAYS_30)).isEqualTo(4);
    assertThat(active(Window.DAYS_90)).isEqualTo(6);
    assertThat(active(Window.ACTIVE)).isEqualTo(7);
  }

  private long active(Window window) {
    return database.snapshots.role("backend-developer", Filter.of(window)).orElseThrow().active();
  }

  @Test
  void oddValuesNeitherStopTheStreamNorGetIntoTheFigures() {
    Received.Refused refused = new Received.Refused(LOG, 0);
    EnrichedEvent odd =
        Events.posting("ashby/acme/1")
            .title("nul \0 and \uD800 half")
            .role("a\u0001b")
            .countries("us", "DE", "a ")
            .skills("java", "bad\u001fskill")
            .pay(
                new rolewatch.events.Pay(
                    rolewatch.events.PayComponent.BASE,
                    new BigDecimal("1e9000"),
                    null,
                    "USD",
                    rolewatch.events.PayPeriod.YEAR,
                    null))
            .seen();
    List<Received> records = new ArrayList<>(List.of(refused));
    records.addAll(StatsDatabase.batch(LOG, 1, List.of(odd)).records());

    database.flow.count(new Batch(records), 0);

    assertThat(database.accounting()).isEqualTo(new Accounting.Totals(2, 1, 0, 1));
    assertThat(database.snapshots.roleIds()).containsExactly("other");
    assertClean();
  }
}
