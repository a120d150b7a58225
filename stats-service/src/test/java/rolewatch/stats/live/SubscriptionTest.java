package rolewatch.stats.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import rolewatch.stats.figure.Change;
import rolewatch.stats.figure.Headline;

class SubscriptionTest {

  private static Change change(long id) {
    return new Change(id, Instant.EPOCH, 1, "nurse", Headline.ACTIVE, 1.0, 2.0, 2);
  }

  @Test
  void aReaderThatTakesNothingIsCutOffAndHoldsNothingInMemory() throws InterruptedException {
    Subscription subscription = new Subscription(-1, -1);
    for (int i = 0; i < Subscription.MOST_WAITING; i++) {
      subscription.offer(change(i));
    }
    assertThat(subscription.isOpen()).isTrue();

    subscription.offer(change(Subscription.MOST_WAITING));

    assertThat(subscription.isOpen()).isFalse();
    assertThat(subscription.next(Duration.ZERO)).isNull();
  }

  @Test
  void changesComeInTheirOrder() throws InterruptedException {
    Subscription subscription = new Subscription(-1, -1);
    subscription.offer(change(1));
    subscription.offer(change(2));

    assertThat(subscription.next(Duration.ZERO)).isEqualTo(change(1));
    assertThat(subscription.next(Duration.ZERO)).isEqualTo(change(2));
    assertThat(subscription.next(Duration.ZERO)).isNull();
  }
}
