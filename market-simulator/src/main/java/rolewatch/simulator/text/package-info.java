/** How openings read: titles, place lines and bodies in the words that advertisements use. */
@NullMarked
package rolewatch.simulator.text;

import org.jspecify.annotations.NullMarked;
