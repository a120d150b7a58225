package rolewatch.ingest.board;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Rejection;

/**
 * An item of a listing that is no posting.
 *
 * @param externalId the board's id of it; null if it has none
 * @param rejection why it was refused
 * @param original the item as the board gave it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rejected items
public record RejectedItem(@Nullable String externalId, Rejection rejection, byte[] original) {}
