package rolewatch.stats.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.stats.Events;
import rolewatch.stats.RandomMarket;
import rolewatch.stats.StatsDatabase;
import rolewatch.stats.batch.Log;
import rolewatch.stats.figure.Change;
import rolewatch.stats.figure.Headline;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.figure.Told;
import rolewatch.stats.figure.Window;

class ChangeLogIT {

  private StatsDatabase database;

  @BeforeEach
  void open() {
    database = StatsDatabase.create(Backends.shared(), Clock.fixed(Events.NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long count(RandomMarket market, long offset) {
    List<EnrichedEvent> events = market.next(40);
    database.flow.count(StatsDatabase.batch(new Log("t", 0), offset, events), 0);
    return offset + events.size();
  }

  private static RandomMarket market(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    return new RandomMarket(random, 60);
  }

  @Test
  void addedUpTheChangesAreWhatTheFiguresAre() {
    RandomMarket market = market(1);
    long offset = 0;
    for (int i = 0; i < 20; i++) {
      offset = count(market, offset);
      if (i % 3 != 0) {
        database.changes.tell();
      }
    }
    assertChained(database.changes.after(0, 100_000));
  }

  @Test
  void twoInstancesTellEachChangeOnce() throws Exception {
    RandomMarket market = market(2);
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      long offset = 0;
      for (int i = 0; i < 15; i++) {
        offset = count(market, offset);
        List<Future<?>> done = new ArrayList<>();
        for (int instance = 0; instance < 2; instance++) {
          done.add(instances.submit(this::tell));
        }
        for (Future<?> one : done) {
          one.get();
        }
      }
    }
    database.changes.tell();
    assertChained(database.changes.after(0, 100_000));
  }

  /** One that comes too late is refused, and looks again the next time. */
  private void tell() {
    try {
      database.changes.tell();
    } catch (ConcurrencyFailureException late) {
      assertThat(late).hasMessageContaining("could not serialize access");
    }
  }

  private void assertChained(List<Change> changes) {
    Map<Told.Key, Headline.Value> last = new HashMap<>();
    long id = 0;
    for (Change change : changes) {
      Told.Key key = new Told.Key(change.role(), change.figure());
      Headline.Value before = last.get(key);
      assertThat(change.old()).isEqualTo(before == null ? null : before.value());
      assertThat(change.now()).isNotEqualTo(change.old());
      assertThat(change.id()).isGreaterThan(id);
      id = change.id();
      last.put(key, new Headline.Value(change.now(), change.n()));
    }
    RolesAnswer now = database.snapshots.roles(Window.ACTIVE);
    assertThat(now.roles()).isNotEmpty();
    assertThat(Told.news(last, now)).isEmpty();
  }
}
