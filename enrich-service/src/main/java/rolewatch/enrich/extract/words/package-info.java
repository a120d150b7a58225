/** Words and phrases of titles and sentences, for those who read roles, grades and years. */
@NullMarked
package rolewatch.enrich.extract.words;

import org.jspecify.annotations.NullMarked;
