package rolewatch.ingest.state;

import java.util.UUID;
import rolewatch.ingest.board.BoardKey;

/**
 * The right to visit a board, for a time. Whoever holds a newer lease makes this one worthless.
 *
 * @param key which board
 * @param token tells this lease from every other
 * @param insist whether a person asked for the visit
 */
public record Lease(BoardKey key, UUID token, boolean insist) {}
