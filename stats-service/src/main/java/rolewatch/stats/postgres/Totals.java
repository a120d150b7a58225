package rolewatch.stats.postgres;

/**
 * The state of the figures as a whole.
 *
 * @param version grows with every transaction that may change a figure
 * @param open postings that are open
 * @param closed postings that are known and not open
 * @param activeJobs jobs with an open posting
 */
public record Totals(long version, long open, long closed, long activeJobs) {}
