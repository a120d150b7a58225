package rolewatch.simulator.market;

/**
 * Who advertises.
 *
 * @param number from 0 on
 * @param name as written in advertisements
 * @param staffing true if it hires for somebody else
 */
public record Employer(int number, String name, boolean staffing) {}
