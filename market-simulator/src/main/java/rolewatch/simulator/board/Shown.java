package rolewatch.simulator.board;

import java.util.Iterator;
import rolewatch.simulator.market.Board;

/**
 * What an answer shows.
 *
 * @param origin scheme, host and port that the request came to
 * @param total how many postings are open on the board
 * @param postings those that are asked for, read once
 */
public record Shown(Board board, String origin, int total, Iterator<Posting> postings) {}
