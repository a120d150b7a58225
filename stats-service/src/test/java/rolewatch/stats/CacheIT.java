package rolewatch.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import rolewatch.backends.Backends;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Redis changes how fast answers come, and nothing in them. */
class CacheIT {

  private static final String DEAD = "redis://127.0.0.1:1";

  private static JsonNode withoutTimes(JsonNode answer) {
    ObjectNode copy = (ObjectNode) answer.deepCopy();
    copy.remove("asOf");
    copy.remove("version");
    return copy;
  }

  @Test
  void answersAreTheSameWithRedisAndWithout() {
    try (Backends backends = Backends.start();
        RunningStats with = RunningStats.start(backends, Map.of());
        RunningStats without = RunningStats.start(backends, Map.of("rolewatch.redis.url", DEAD))) {
      with.publish(List.of(Events.posting("ashby/acme/1").countries("US").skills("go").seen()));
      with.awaitReceived(1);
      without.awaitReceived(1);

      for (String path :
          List.of("/v1/roles", "/v1/roles/backend-developer?window=90d&country=US")) {
        with.json(path);
        assertThat(withoutTimes(with.json(path))).isEqualTo(withoutTimes(without.json(path)));
      }
    }
  }

  @Test
  void aChangeIsSeenWithinTheStatedSecondWhateverIsInRedis() {
    try (Backends backends = Backends.start();
        RunningStats stats = RunningStats.start(backends, Map.of());
        RedisClient redis = RedisClient.create(URI.create(backends.redisUrl()))) {
      for (int i = 1; i <= 3; i++) {
        long before = stats.json("/v1/accounting").at("/totals/received").asLong();
        assertThat(stats.json("/v1/roles").at("/jobs/active").asLong()).isLessThan(i);
        stats.publish(List.of(Events.posting("ashby/acme/x" + i).title("T" + i).offset(i).seen()));
        stats.awaitReceived(before + 1);
        int jobs = i;
        Awaitility.await()
            .atMost(Duration.ofSeconds(3))
            .until(() -> stats.json("/v1/roles").at("/jobs/active").asLong() == jobs);
        redis.keys("rolewatch:stats:*").forEach(key -> redis.set(key, "rubbish"));
        assertThat(stats.json("/v1/roles").at("/jobs/active").asLong()).isEqualTo(jobs);
      }
    }
  }
}
