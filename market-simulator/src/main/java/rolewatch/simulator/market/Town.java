package rolewatch.simulator.market;

import org.jspecify.annotations.Nullable;

/**
 * Where an opening is.
 *
 * @param city its name in English
 * @param region the code of its state or province, for instance {@code CA}; null where addresses
 *     have none
 * @param country ISO 3166 alpha-2
 */
public record Town(String city, @Nullable String region, String country) {}
