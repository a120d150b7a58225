/** Postings through everything: what a person would see, and what is left after faults. */
package rolewatch.pipeline;
