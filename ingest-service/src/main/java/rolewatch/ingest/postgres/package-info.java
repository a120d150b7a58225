/** Keeps boards, postings and leases in Postgres, schema {@code ingest}. */
@NullMarked
package rolewatch.ingest.postgres;

import org.jspecify.annotations.NullMarked;
