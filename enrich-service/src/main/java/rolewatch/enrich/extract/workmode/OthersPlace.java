package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

/**
 * Tells a place of others, or one that is named for other things than work, from the employer's.
 */
final class OthersPlace {

  private final WorkplaceSentence sentence;

  OthersPlace(WorkplaceSentence sentence) {
    this.sentence = sentence;
  }

  /** True if what stands about a word of place makes it a place of others or of other things. */
  boolean isAway(int from, int to) {
    int away = sentence.find(Part.AWAY, from - CLOSE, to + 2);
    if (away >= 0 && isLent(sentence, from) && sentence.is(away, Part.CLIENT)) {
      away = sentence.find(Part.AWAY, sentence.goesOn(away + 1) ? to : away + 1, to + 2);
    }
    return away >= 0 && !isServed(sentence, away, from) && !isListed(away, from);
  }

  // "between the depot, customers and home"
  private boolean isListed(int away, int seat) {
    return away > seat && sentence.has(Part.HOME) && sentence.near(Part.BETWEEN, seat, CLOSE, 0);
  }

  // "serve customers at the counter"
  private static boolean isServed(WorkplaceSentence sentence, int away, int seat) {
    return away < seat
        && sentence.findInClause(Part.HANDS, away, away, CLOSE, -1) >= 0
        && sentence.find(Part.TO_PLACE, away + 1, seat) >= 0;
  }

  /** True for "at the client's offices". */
  static boolean isLent(WorkplaceSentence sentence, int seat) {
    int client = sentence.find(Part.CLIENT, seat - 3, seat + 1);
    return client >= 0 && !isServed(sentence, client, seat);
  }
}
