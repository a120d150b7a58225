package rolewatch.stats.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private final AtomicLong now = new AtomicLong();
  private final Breaker breaker = new Breaker(now::get);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed();
    }
  }

  @Test
  void opensAfterThreeFailuresInARow() {
    fail(2);
    assertThat(breaker.allows()).isTrue();
    fail(1);
    assertThat(breaker.allows()).isFalse();
  }

  @Test
  void aSuccessBetweenKeepsItShut() {
    fail(2);
    breaker.succeeded();
    fail(2);
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void letsOneTryAfterAPauseAndClosesWhenThatSucceeds() {
    fail(3);
    now.addAndGet(Duration.ofSeconds(3).toNanos());

    assertThat(breaker.allows()).isTrue();
    assertThat(breaker.allows()).isFalse();
    breaker.succeeded();
    assertThat(breaker.allows()).isTrue();
  }

  @Test
  void staysOpenWhenTheTryFails() {
    fail(3);
    now.addAndGet(Duration.ofSeconds(3).toNanos());
    assertThat(breaker.allows()).isTrue();
    fail(1);
    assertThat(breaker.allows()).isFalse();
  }
}
