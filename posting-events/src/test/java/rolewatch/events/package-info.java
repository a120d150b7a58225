/** The contract's own tests: golden files, schemas, negative examples. */
package rolewatch.events;
