package rolewatch.stats.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a role that is another one than was told last.
 *
 * @param id grows with every change; where a reader goes on
 * @param at when it was found
 * @param version of the figures, by which it was this
 * @param role the role's id
 * @param figure which figure
 * @param old what was told before; null if it was withheld or there was nothing
 * @param now what it is; null if it is withheld
 * @param n on how many jobs it rests now
 */
public record Change(
    long id,
    Instant at,
    long version,
    String role,
    Headline figure,
    @Nullable Double old,
    @Nullable Double now,
    long n) {}
