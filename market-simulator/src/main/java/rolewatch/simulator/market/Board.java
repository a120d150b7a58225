package rolewatch.simulator.market;

/**
 * Where advertisements are read.
 *
 * @param number from 0 on
 * @param source the format: {@code ashby}, {@code greenhouse}, {@code lever} or {@code site}
 * @param name its name in addresses: lower-case letters, digits and dashes
 * @param company as the board names who it belongs to
 */
public record Board(int number, String source, String name, String company) {}
