package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

/** Finds the words of a sentence that place somebody: away from the employer, or at its place. */
final class PlaceFinder {

  private static final int LONGEST_NAME = 4;

  /** What may follow a word of place without being what it describes. */
  private static final long MAY_FOLLOW =
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
          Part.MUST,
          Part.NUMBER,
          Part.DAY,
          Part.SHARE,
          Part.REST,
          Part.ANYWHERE);

  /** What a place of any name is not called. */
  private static final long NO_NAME =
      Part.bits(
          Part.UNSEAT,
          Part.AWAY,
          Part.TEAM,
          Part.HOME,
          Part.JOB,
          Part.RARE,
          Part.WEEK,
          Part.DAYS,
          Part.WHOLE,
          Part.NUMBER,
          Part.PERCENT);

  private static final long WHOSE = Part.bits(Part.OUR, Part.THE);

  private static final long TELLS_TIME =
      Part.bits(Part.NUMBER, Part.WHOLE, Part.DAY, Part.REST, Part.SPLIT);

  private final WorkplaceSentence sentence;

  PlaceFinder(WorkplaceSentence sentence) {
    this.sentence = sentence;
  }

  /** The first word for work away from the employer; -1 if there is none. */
  int home() {
    for (int i = 0; i < sentence.size(); i++) {
      boolean away = sentence.is(i, Part.HOME) && !sentence.goesOn(i) && !isHouse(i);
      boolean alone = sentence.is(i, Part.AFAR) || !describesOther(i) || isOfJob(i);
      if (away && alone && !isOfTeam(i) && !isPast(i)) {
        return i;
      }
    }
    return -1;
  }

  // "a home-based field sales role"
  private boolean isOfJob(int at) {
    return postOf(sentence, at) >= 0;
  }

  /** The job that a word of place describes; -1 if it describes none. */
  static int postOf(WorkplaceSentence sentence, int at) {
    for (int i = sentence.after(at); i < sentence.after(at) + 4 && !sentence.endsBefore(i); i++) {
      if (sentence.is(i, Part.POST)) {
        return i;
      }
      if (sentence.is(i, Part.FUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  // "experience of working from home"
  private boolean isPast(int at) {
    return sentence.findInClause(Part.PAST, at, at, CLOSE, 0) >= 0;
  }

  // "in the home", "a nursing home", not "between office and home"
  private boolean isHouse(int at) {
    boolean whose = sentence.isAny(at - 1, WHOSE) || sentence.isPlain(at - 1);
    boolean begins = at == 0 || sentence.endsBefore(at);
    return sentence.is(at, Part.HOUSE) && (begins ? sentence.is(at + 1, Part.WHOLE) : whose);
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
              && !isAway(i, i)
              && !describesOther(i);
      if (present || (sentence.is(i, Part.SEAT) || isOurHouse(i)) && isSeat(i)) {
        return i;
      }
    }
    int named = sentence.hasAny(TELLS_TIME | Part.PLACE.bit()) ? named() : -1;
    return named < 0 ? presence() : named;
  }

  // "daily presence is a must", whatever the place
  private int presence() {
    int at = sentence.has(Part.MUST) ? sentence.find(Part.PRESENCE, 0, sentence.size()) : -1;
    boolean counted = at >= 0 && (sentence.near(Part.DAYS, at, 3, 4) || isConstant(at));
    return counted && !isAway(at, at) ? at : -1;
  }

  private boolean isConstant(int at) {
    return sentence.near(Part.WHOLE, at, 1, 2);
  }

  // "in our nursery", "at the town hall"
  private int named() {
    for (int i = 1; i < sentence.size(); i++) {
      boolean named = sentence.isAny(i, WHOSE) && isReached(i);
      int head = named ? head(i + 1) : -1;
      if (head >= 0 && (sentence.has(Part.PLACE) || isWorkedAt(i))) {
        return head;
      }
    }
    return -1;
  }

  private boolean isWorkedAt(int at) {
    int work = sentence.find(Part.ATTEND, at - BESIDE, at);
    return work >= 0
        && (sentence.near(Part.SELF, work, CLOSE, 0) || sentence.near(Part.TEAM, work, CLOSE, 0));
  }

  private boolean isReached(int at) {
    return sentence.is(at - 1, Part.TO_PLACE)
        || sentence.is(at - 1, Part.PLACE)
        || sentence.is(at - 1, Part.BE) && sentence.is(at - 2, Part.PLACE);
  }

  private int head(int from) {
    for (int i = from; i < from + LONGEST_NAME && !sentence.isAny(i, NO_NAME); i++) {
      boolean ends = sentence.endsBefore(i + 1) || sentence.isAny(i + 1, MAY_FOLLOW);
      if (ends) {
        return sentence.isAny(i + 1, NO_NAME & ~MAY_FOLLOW) ? -1 : i;
      }
    }
    return -1;
  }

  // "in the home", said by a care home
  private boolean isOurHouse(int at) {
    return sentence.is(at, Part.HOUSE)
        && isHouse(at)
        && sentence.find(Part.TO_PLACE, at - 3, at) >= 0;
  }

  private boolean isSeat(int at) {
    boolean reached = sentence.near(Part.TO_PLACE, at, CLOSE, 0) || sentence.has(Part.PLACE);
    return reached
        && !describesOther(at)
        && (!sentence.is(at, Part.HOME) || sentence.is(at, Part.HOUSE))
        && !isAway(at, sentence.after(at));
  }

  // "on-site interviews", "in-person meetings"
  private boolean describesOther(int at) {
    int next = sentence.after(at);
    return !sentence.endsBefore(next) && !sentence.isAny(next, MAY_FOLLOW);
  }

  // "a remote company"
  private boolean isOfTeam(int at) {
    return !sentence.endsBefore(at + 1) && sentence.is(at + 1, Part.TEAM);
  }

  private boolean isAway(int from, int to) {
    int away = sentence.find(Part.AWAY, from - CLOSE, to + 2);
    if (away >= 0 && isLent(sentence, from) && sentence.is(away, Part.CLIENT)) {
      away = sentence.find(Part.AWAY, sentence.goesOn(away + 1) ? to : away + 1, to + 2);
    }
    return away >= 0;
  }

  // "at the client's offices"
  static boolean isLent(WorkplaceSentence sentence, int seat) {
    return sentence.near(Part.CLIENT, seat, 3, 0);
  }
}
