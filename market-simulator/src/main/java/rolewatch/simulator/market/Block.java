package rolewatch.simulator.market;

import java.util.List;

/**
 * About a thousand openings at any time, and the boards that advertise them.
 *
 * @param advertisements of each board of the block, in the order of their ids
 * @param firsts the first advertisement of every opening, in the order of the openings' numbers
 */
record Block(List<List<Advertisement>> advertisements, List<Advertisement> firsts) {}
