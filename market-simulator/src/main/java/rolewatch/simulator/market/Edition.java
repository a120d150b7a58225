package rolewatch.simulator.market;

import java.time.Duration;

/**
 * One wording of an advertisement.
 *
 * @param from since when, from the market's start; the first edition's is the opening's own
 * @param facts what it tells
 */
public record Edition(Duration from, Facts facts) {}
