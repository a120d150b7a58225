/** Postings pushed by clients: who may, how fast, what each item comes to; pure. */
@NullMarked
package rolewatch.ingest.push;

import org.jspecify.annotations.NullMarked;
