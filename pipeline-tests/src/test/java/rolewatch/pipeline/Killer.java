package rolewatch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;

/** Kills a running Rolewatch again and again, each time at another moment of its work. */
final class Killer {

  private final RunningRolewatch rolewatch;
  private final int times;
  private final Random random = new Random();

  Killer(RunningRolewatch rolewatch, int times) {
    this.rolewatch = rolewatch;
    this.times = times;
  }

  void run() throws InterruptedException {
    for (int i = 0; i < times; i++) {
      long moment = 3_000 + random.nextInt(14_000);
      // Alive for that long, so the kill hits whatever it is doing then.
      await()
          .pollDelay(Duration.ofMillis(moment))
          .atMost(Duration.ofMillis(moment + 5_000))
          .untilAsserted(() -> assertThat(rolewatch.isAlive()).as(rolewatch.output()).isTrue());
      rolewatch.kill();
      rolewatch.start();
    }
  }
}
