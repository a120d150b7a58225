/** Reads job boards and takes pushed postings; publishes what is new, changed or closed. */
@NullMarked
package rolewatch.ingest;

import org.jspecify.annotations.NullMarked;
