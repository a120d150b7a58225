package rolewatch.enrich.extract.place;

/**
 * Words read as one place.
 *
 * @param next index of the word behind them
 */
record Run(Reading reading, int next) {}
