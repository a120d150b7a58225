package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

/** Finds the words of a sentence that place somebody at the employer's. */
final class PlaceFinder {

  /** What may follow a word of place without being what it describes. */
  static final long MAY_FOLLOW =
      Part.bits(
          Part.FUNCTION,
          Part.JOB,
          Part.TEAM,
          Part.DAYS,
          Part.WHOLE,
          Part.PRESENCE,
          Part.OFFER,
          Part.NOT,
          Part.FULLY,
          Part.LOOSE,
          Part.BE,
          Part.MAY,
          Part.HANDS,
          Part.ATTEND,
          Part.MIGHT,
          Part.MUST,
          Part.NUMBER,
          Part.DAY,
          Part.SHARE,
          Part.REST,
          Part.ANYWHERE);

  private static final long NAMES_PLACES =
      Part.bits(Part.NUMBER, Part.WHOLE, Part.DAY, Part.REST, Part.SPLIT, Part.PLACE, Part.HAPPEN);

  private final WorkplaceSentence sentence;
  private final OthersPlace others;

  PlaceFinder(WorkplaceSentence sentence) {
    this.sentence = sentence;
    this.others = new OthersPlace(sentence);
  }

  /** The first word for being at the employer's; -1 if there is none. */
  int there() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, Part.PLACE)) {
        continue;
      }
      boolean present =
          sentence.is(i, Part.PRESENT)
              && !sentence.is(i - 1, Part.NOT)
              && !others.isAway(i, i)
              && !describesOther(sentence, i);
      if (present || (sentence.is(i, Part.SEAT) || isOurHouse(i)) && isSeat(i)) {
        return i;
      }
    }
    int named = sentence.hasAny(NAMES_PLACES) ? new NamedPlace(sentence).head() : -1;
    return named < 0 ? presence() : named;
  }

  // "daily presence is a must", whatever the place
  private int presence() {
    int at = sentence.has(Part.MUST) ? sentence.find(Part.PRESENCE, 0, sentence.size()) : -1;
    boolean counted = at >= 0 && (sentence.near(Part.DAYS, at, 3, CLOSE + 1) || isConstant(at));
    return counted && !others.isAway(at, at) ? at : -1;
  }

  private boolean isConstant(int at) {
    return sentence.near(Part.WHOLE, at, 1, 2);
  }

  // "in the home", said by a care home
  private boolean isOurHouse(int at) {
    return sentence.is(at, Part.HOUSE)
        && HomeFinder.isHouse(sentence, at)
        && sentence.find(Part.TO_PLACE, at - 3, at) >= 0;
  }

  private boolean isSeat(int at) {
    boolean reached =
        sentence.near(Part.TO_PLACE, at, CLOSE, 0)
            || sentence.near(Part.BETWEEN, at, CLOSE, 0)
            || sentence.has(Part.PLACE);
    return reached
        && (!describesOther(sentence, at) || isCalled(at))
        && (!sentence.is(at, Part.HOME) || sentence.is(at, Part.HOUSE))
        && !others.isAway(at, sentence.after(at));
  }

  // "place of work is the court Mainz"
  private boolean isCalled(int at) {
    int next = sentence.after(at);
    return sentence.has(Part.PLACE) && sentence.isPlain(next) && sentence.endsBefore(next + 1);
  }

  // "on-site interviews", "in-person meetings"
  static boolean describesOther(WorkplaceSentence sentence, int at) {
    int next = sentence.after(at);
    return !sentence.endsBefore(next) && !sentence.isAny(next, MAY_FOLLOW);
  }
}
