package rolewatch.enrich;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Origin;

/**
 * One record of {@code postings.raw}, unread.
 *
 * @param key the record's key as text; null if it has none
 * @param value the record's bytes; empty for a tombstone
 * @param origin where it stands in the log
 */
public record RawRecord(@Nullable String key, byte[] value, Origin origin) {}
