package rolewatch.enrich.extract.workmode;

import rolewatch.events.WorkMode;

/**
 * What a sentence says about where the work is done.
 *
 * @param mode the mode
 * @param days days a week on site; 0 if not stated
 * @param firm true if it is said of this job and not of the team
 * @param from index of the first word that says so
 * @param to index of the last one
 * @param form how it is said
 */
record Said(WorkMode mode, int days, boolean firm, int from, int to, String form) {

  /** The same in a sentence that begins so many words before, quoted from its beginning. */
  Said since(int words) {
    return new Said(mode, days, firm, 0, to + words, form);
  }
}
