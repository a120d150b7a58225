/** The formats in which boards show advertisements. */
@NullMarked
package rolewatch.simulator.board;

import org.jspecify.annotations.NullMarked;
