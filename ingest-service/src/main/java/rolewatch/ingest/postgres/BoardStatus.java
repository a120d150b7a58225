package rolewatch.ingest.postgres;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one board is.
 *
 * @param reading whether an instance reads it at this moment
 * @param known how many postings it ever had
 * @param open how many of them are open
 */
public record BoardStatus(
    String source,
    String board,
    String state,
    @Nullable String detail,
    @Nullable Instant lastAttempt,
    @Nullable Instant lastSuccess,
    @Nullable Instant nextRead,
    int failures,
    boolean reading,
    @Nullable String readBy,
    long known,
    long open,
    long published,
    long changed,
    long closed,
    long rejected) {}
