/** The HTTP interface: pushed postings, status, reading on demand. */
@NullMarked
package rolewatch.ingest.web;

import org.jspecify.annotations.NullMarked;
