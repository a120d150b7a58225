package rolewatch.stats.redis;

import java.time.Duration;

/**
 * A finished answer from the cache.
 *
 * @param version of the figures that it was read at
 * @param json the answer
 * @param age how long ago it was known to be right
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are opaque; nobody compares or changes them
public record CachedAnswer(long version, byte[] json, Duration age) {}
