package rolewatch.enrich.extract.role;

/**
 * What a stretch of a title means.
 *
 * @param start index of its first term
 * @param end index behind its last term
 */
record Found<T>(int start, int end, T value) {}
