package rolewatch.simulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarketClockTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private Instant now = START;
  private final MarketClock clock = new MarketClock(() -> now, 60);

  @Test
  void aMarketRunsAtItsSpeed() {
    passes(Duration.ofMinutes(2));

    assertThat(clock.moment()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aStoppedMarketStandsStillUntilItRunsAgain() {
    passes(Duration.ofMinutes(1));
    clock.run(0);
    passes(Duration.ofMinutes(10));
    assertThat(clock.moment()).isEqualTo(Duration.ofHours(1));

    clock.run(1);
    passes(Duration.ofMinutes(5));

    assertThat(clock.moment()).isEqualTo(Duration.ofMinutes(65));
  }

  @Test
  void aJumpLeavesOutTime() {
    passes(Duration.ofMinutes(1));
    clock.jump(Duration.ofDays(1));
    passes(Duration.ofMinutes(1));

    assertThat(clock.moment()).isEqualTo(Duration.ofHours(26));
  }

  @Test
  void theDateOfAMomentStaysWhateverTheClockDoesLater() {
    passes(Duration.ofMinutes(1));
    Instant before = clock.instantOf(Duration.ofMinutes(30));
    clock.run(0);
    passes(Duration.ofMinutes(7));
    clock.run(3_600);
    clock.jump(Duration.ofDays(2));
    passes(Duration.ofSeconds(1));

    assertThat(clock.instantOf(Duration.ofMinutes(30)))
        .isEqualTo(before)
        .isEqualTo(START.plusSeconds(30));
    assertThat(clock.instantOf(Duration.ofHours(-5))).isEqualTo(START.minus(Duration.ofHours(5)));
    assertThat(clock.instantOf(Duration.ofDays(1))).isEqualTo(START.plus(Duration.ofMinutes(8)));
    assertThat(clock.instantOf(clock.moment())).isEqualTo(now);
  }

  @Test
  void timeRunsForwardsOnly() {
    assertThatThrownBy(() -> clock.run(-1)).hasMessageContaining("not 0 or more");
    assertThatThrownBy(() -> clock.run(Double.NaN)).hasMessageContaining("not 0 or more");
    assertThatThrownBy(() -> clock.jump(Duration.ofSeconds(-1))).hasMessageContaining("backwards");
  }

  private void passes(Duration time) {
    now = now.plus(time);
  }
}
