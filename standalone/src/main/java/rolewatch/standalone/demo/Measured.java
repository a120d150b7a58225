package rolewatch.standalone.demo;

import org.jspecify.annotations.Nullable;

/**
 * What Rolewatch says of a figure.
 *
 * @param value null if it is withheld
 * @param n on how many jobs it rests
 * @param low the lower end of its 95% interval; null where there is none
 * @param high the upper end; null where there is none
 */
public record Measured(
    @Nullable Double value, long n, @Nullable Double low, @Nullable Double high) {}
