/**
 * Reads countries, regions and cities, with a gazetteer and the context that settles collisions.
 */
@NullMarked
package rolewatch.enrich.extract.place;

import org.jspecify.annotations.NullMarked;
