package rolewatch.stats.redis;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Finished answers in Redis. It can be missing, slow, emptied or full of rubbish: then there is
 * nothing in it, and nothing else happens. An older answer never replaces a newer one. Each entry
 * carries a checksum over its key, version and bytes, so that only what was written here is read.
 */
public final class AnswerCache {

  private static final byte[] READ = script("read.lua");
  private static final byte[] WRITE = script("write.lua");
  private static final byte[] CONFIRM = script("confirm.lua");

  /** How long an answer stays that nobody confirms. */
  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private final UnifiedJedis redis;
  private final Breaker breaker;
  private final MeterRegistry meters;
  private final String prefix;

  /**
   * A cache.
   *
   * @param space whose answers these are; other spaces' are never seen
   */
  public AnswerCache(UnifiedJedis redis, MeterRegistry meters, String space) {
    this.redis = redis;
    this.meters = meters;
    this.breaker = new Breaker(System::nanoTime);
    this.prefix = "rolewatch:stats:" + space + ":";
  }

  private static byte[] script(String name) {
    try (InputStream in = AnswerCache.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer kept for a question, if there is one. */
  public Optional<CachedAnswer> read(String question) {
    byte[] key = key(question);
    Object found = attempt(() -> redis.eval(READ, List.of(key), List.of()));
    Optional<CachedAnswer> answer = found instanceof List<?> p ? parse(key, p) : Optional.empty();
    count(answer.isPresent() ? "hit" : "miss");
    return answer;
  }

  /** Keeps an answer, unless a newer one is kept. */
  public void write(String question, long version, byte[] json) {
    byte[] key = key(question);
    attempt(
        () ->
            redis.eval(
                WRITE,
                List.of(key),
                List.of(
                    number(version),
                    number(checksum(key, version, json)),
                    json,
                    number(LIFETIME.toMillis()))));
  }

  /** Notes that the kept answer of this version is right now. */
  public void confirm(String question, long version) {
    byte[] key = key(question);
    List<byte[]> arguments = List.of(number(version), number(LIFETIME.toMillis()));
    attempt(() -> redis.eval(CONFIRM, List.of(key), arguments));
  }

  private @Nullable Object attempt(Supplier<@Nullable Object> call) {
    if (!breaker.allows()) {
      count("skipped");
      return null;
    }
    try {
      Object answer = call.get();
      breaker.succeeded();
      return answer;
    } catch (JedisConnectionException e) {
      breaker.failed();
    } catch (JedisException e) {
      // The server answers, but with an error: of a wrong type, out of memory, still loading.
      breaker.succeeded();
    } catch (RuntimeException e) {
      breaker.failed();
    }
    count("failed");
    return null;
  }

  private void count(String outcome) {
    meters.counter("rolewatch_cache_total", "outcome", outcome).increment();
  }

  private static Optional<CachedAnswer> parse(byte[] key, List<?> parts) {
    if (parts.size() == 4
        && parts.get(0) instanceof byte[] version
        && parts.get(1) instanceof byte[] checksum
        && parts.get(2) instanceof byte[] json
        && parts.get(3) instanceof byte[] remaining) {
      return parse(key, text(version), text(checksum), json, text(remaining));
    }
    return Optional.empty();
  }

  private static Optional<CachedAnswer> parse(
      byte[] key, String version, String checksum, byte[] json, String remaining) {
    try {
      long number = Long.parseLong(version);
      long left = Long.parseLong(remaining);
      boolean ours = Long.parseLong(checksum) == checksum(key, number, json);
      boolean alive = left >= 0 && left <= LIFETIME.toMillis();
      return ours && alive
          ? Optional.of(new CachedAnswer(number, json, LIFETIME.minusMillis(left)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static long checksum(byte[] key, long version, byte[] json) {
    CRC32C crc = new CRC32C();
    crc.update(key);
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(version).array());
    crc.update(json);
    return crc.getValue();
  }

  private byte[] key(String question) {
    return (prefix + question).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] number(long number) {
    return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
