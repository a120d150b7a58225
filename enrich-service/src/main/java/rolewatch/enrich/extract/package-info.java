/** What every extractor is; each one lives in a folder below. */
@NullMarked
package rolewatch.enrich.extract;

import org.jspecify.annotations.NullMarked;
