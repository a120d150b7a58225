package rolewatch.simulator.market;

/**
 * One advertisement of an opening on a board. An opening with several has the same title and the
 * same text in all, but for the town.
 *
 * @param opening of what
 * @param copy 0 for the first, higher for its copies
 * @param town which town it names
 * @param id its id on the board, different from all others there
 */
public record Advertisement(Opening opening, int copy, Town town, String id) {}
