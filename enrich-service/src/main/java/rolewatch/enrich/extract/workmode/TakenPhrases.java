package rolewatch.enrich.extract.workmode;

import java.util.List;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.Tokens;

/** What is said of perks and of the first weeks, whose sentences are not read. */
final class TakenPhrases {

  private static final long WEEKLY = Part.bits(Part.DAYS, Part.WEEK);
  private static final long PORTIONS = Part.bits(Part.PORTION, Part.TIME);

  private final Tokens words;
  private final List<PhraseMatch> taken;

  TakenPhrases(Tokens words, List<PhraseMatch> taken) {
    this.words = words;
    this.taken = taken;
  }

  /**
   * True if a phrase says of the sentence what must not be read: "up to two days a week" is a mode,
   * "up to two weeks a year" a perk.
   */
  boolean covers(int from, int to, long parts) {
    boolean counted = (parts & WEEKLY) == WEEKLY || (parts & PORTIONS) == PORTIONS;
    boolean weekly = counted && (parts & Part.RARE.bit()) == 0;
    int start = words.start(from);
    int end = words.end(to - 1);
    for (PhraseMatch match : taken) {
      boolean perk = match.meaning().equals("perk");
      if (match.start() < end && match.end() > start && !(perk && weekly)) {
        return true;
      }
    }
    return false;
  }
}
