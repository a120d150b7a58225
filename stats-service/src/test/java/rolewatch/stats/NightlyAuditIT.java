package rolewatch.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.backends.Backends;
import rolewatch.stats.batch.Log;
import rolewatch.stats.figure.AuditRun;
import rolewatch.stats.telemetry.StatsProgress;
import tools.jackson.databind.JsonNode;

class NightlyAuditIT {

  /** A clock that is set by hand. */
  private static final class SetClock extends Clock {
    private volatile Instant now = Instant.parse("2100-03-10T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final SetClock clock = new SetClock();
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private StatsDatabase database;

  @BeforeEach
  void open() {
    database = StatsDatabase.create(Backends.shared(), clock);
    database.jdbc.update("update nightly_audit set last_due = '2100-03-10T03:30:00Z'");
    database.flow.count(
        StatsDatabase.batch(
            new Log("enriched-1", 0), 0, List.of(Events.posting("ashby/acme/1").seen())),
        0);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private NightlyAudit nightly(@Nullable String at) {
    return new NightlyAudit(
        database.auditRuns,
        database.audits,
        new StatsProgress(meters),
        clock,
        at == null ? null : LocalTime.parse(at));
  }

  private void lookAt(NightlyAudit audit, String instant) {
    clock.now = Instant.parse(instant);
    audit.look();
  }

  private List<AuditRun> runs() {
    return database.auditRuns.newest(10);
  }

  @ParameterizedTest
  @CsvSource({
    "03:30, 2026-03-10T03:29:59Z, 2026-03-09T03:30:00Z",
    "03:30, 2026-03-10T03:30:00Z, 2026-03-10T03:30:00Z",
    "03:30, 2026-03-10T23:59:59Z, 2026-03-10T03:30:00Z",
    "00:00, 2026-03-01T00:00:00Z, 2026-03-01T00:00:00Z",
    "23:59, 2026-03-01T00:00:00Z, 2026-02-28T23:59:00Z"
  })
  void isDueOnceADay(LocalTime at, Instant now, Instant due) {
    assertThat(NightlyAudit.due(at, now)).isEqualTo(due);
  }

  @Test
  void runsOncePerNightAndMakesUpForAMissedOne() {
    NightlyAudit audit = nightly("03:30");
    lookAt(audit, "2100-03-11T03:29:00Z");
    assertThat(runs()).isEmpty();

    lookAt(audit, "2100-03-11T03:30:10Z");
    lookAt(audit, "2100-03-11T03:30:20Z");
    lookAt(nightly("03:30"), "2100-03-11T09:00:00Z");
    assertThat(runs()).hasSize(1);
    assertThat(runs().getFirst().clean()).isTrue();

    lookAt(nightly("03:30"), "2100-03-15T01:00:00Z");
    assertThat(runs())
        .extracting(run -> run.due().toString())
        .containsExactly("2100-03-14T03:30:00Z", "2100-03-11T03:30:00Z");
  }

  @Test
  void isOffByADash() {
    lookAt(nightly(null), "2100-03-20T04:00:00Z");

    assertThat(runs()).isEmpty();
  }

  @Test
  void manyInstancesRunItOnce() throws Exception {
    clock.now = Instant.parse("2100-03-11T04:00:00Z");
    try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
      List<Future<?>> looks =
          java.util.stream.IntStream.range(0, 4)
              .<Future<?>>mapToObj(_ -> instances.submit(nightly("03:30")::look))
              .toList();
      for (Future<?> look : looks) {
        look.get();
      }
    }

    assertThat(runs()).hasSize(1);
  }

  @Test
  void aDifferenceIsAMetricAndNamesTheRows() {
    database.jdbc.update("update posting set work_mode = 'REMOTE'");

    lookAt(nightly("03:30"), "2100-03-11T04:00:00Z");

    assertThat(runs().getFirst().difference()).isPositive();
    assertThat(runs().getFirst().differences())
        .contains("backend-developer * active WORK_MODE:REMOTE: 0 instead of 1");
    assertThat(meters.get("rolewatch_audit_difference").gauge().value()).isPositive();
    assertThat(meters.get("rolewatch_audit_nightly_timestamp_seconds").gauge().value())
        .isEqualTo(Instant.parse("2100-03-11T04:00:00Z").getEpochSecond());

    // Another instance tells the same without having run it.
    MeterRegistry others = new SimpleMeterRegistry();
    new NightlyAudit(
            database.auditRuns,
            database.audits,
            new StatsProgress(others),
            clock,
            LocalTime.parse("03:30"))
        .look();
    assertThat(runs()).hasSize(1);
    assertThat(others.get("rolewatch_audit_difference").gauge().value()).isPositive();
  }

  @Test
  void theServiceRunsItAndTellsInItsHealth() {
    try (RunningStats stats = RunningStats.start(Backends.shared(), Map.of())) {
      assertThat(stats.get("/actuator/health/audit").body()).contains("none yet");
      stats
          .bean(JdbcTemplate.class)
          .update("update nightly_audit set last_due = now() - interval '3 days'");

      Awaitility.await()
          .untilAsserted(
              () -> assertThat(stats.json("/v1/audits").at("/audits").size()).isEqualTo(1));

      JsonNode health = RunningStats.tree(stats.get("/actuator/health/audit").body());
      assertThat(health.findPath("clean").asBoolean()).isTrue();
      assertThat(health.findPath("difference").asLong()).isZero();
    }
  }
}
