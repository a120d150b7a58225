package rolewatch.simulator.market;

import org.jspecify.annotations.Nullable;

/**
 * A published figure.
 *
 * @param name for people
 * @param question what it answers
 * @param value as published: a number of openings, a share from 0 to 1, or pay a year
 * @param note why a market cannot have just this figure; null if it can
 */
public record Claim(String name, Question question, double value, @Nullable String note) {}
