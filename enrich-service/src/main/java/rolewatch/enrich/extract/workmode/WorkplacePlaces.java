package rolewatch.enrich.extract.workmode;

import rolewatch.enrich.extract.workmode.AttendanceReader.Share;

/**
 * Where the words of a sentence place somebody.
 *
 * @param sentence the sentence
 * @param home index of the first word for work away from the employer; -1 if there is none
 * @param there index of the first word for being at the employer's; -1 if there is none
 */
record WorkplacePlaces(WorkplaceSentence sentence, int home, int there) {

  private static final int BESIDE = 9;
  private static final int CLOSE = 5;

  /** What may follow a word of place without being what it describes. */
  private static final long MAY_FOLLOW =
      Part.FUNCTION.bit()
          | Part.JOB.bit()
          | Part.TEAM.bit()
          | Part.DAYS.bit()
          | Part.WHOLE.bit()
          | Part.PRESENCE.bit()
          | Part.OFFER.bit()
          | Part.NOT.bit()
          | Part.BE.bit()
          | Part.MAY.bit()
          | Part.MUST.bit()
          | Part.NUMBER.bit()
          | Part.DAY.bit()
          | Part.SHARE.bit();

  static WorkplacePlaces in(WorkplaceSentence sentence) {
    return new WorkplacePlaces(sentence, home(sentence), there(sentence));
  }

  private static int home(WorkplaceSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, Part.HOME)
          && !sentence.goesOn(i)
          && !describesOther(sentence, i)
          && !isOfTeam(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int there(WorkplaceSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean present =
          sentence.is(i, Part.PRESENT) && !isAway(sentence, i, i) && !describesOther(sentence, i);
      if (present || sentence.is(i, Part.SEAT) && isSeat(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSeat(WorkplaceSentence sentence, int at) {
    int next = at + 1;
    while (sentence.goesOn(next)) {
      next++;
    }
    boolean ends = sentence.endsBefore(next) || sentence.isAny(next, MAY_FOLLOW);
    boolean reached = sentence.near(Part.TO_PLACE, at, CLOSE, 0) || sentence.has(Part.PLACE);
    return ends && reached && !sentence.is(at, Part.HOME) && !isAway(sentence, at, next);
  }

  // "on-site interviews", "in-person meetings"
  private static boolean describesOther(WorkplaceSentence sentence, int at) {
    int next = at + 1;
    while (sentence.goesOn(next)) {
      next++;
    }
    return !sentence.endsBefore(next) && !sentence.isAny(next, MAY_FOLLOW);
  }

  // "a remote company"
  private static boolean isOfTeam(WorkplaceSentence sentence, int at) {
    return !sentence.endsBefore(at + 1) && sentence.is(at + 1, Part.TEAM);
  }

  private static boolean isAway(WorkplaceSentence sentence, int from, int to) {
    return sentence.find(Part.AWAY, from - CLOSE, to + 2) >= 0;
  }

  /** The nearest place that a share of the time can belong to; -1 if none is near. */
  int nearest(Share share) {
    int best = -1;
    int nearest = BESIDE;
    for (int i = 0; i < sentence.size(); i++) {
      if ((i == home || i == there) && !isFar(share, i)) {
        int distance = i < share.from() ? share.from() - i : i - share.to();
        if (distance <= nearest) {
          nearest = distance;
          best = i;
        }
      }
    }
    return best;
  }

  // A percentage may be of anything that stands nearer.
  private boolean isFar(Share share, int place) {
    return sentence.is(share.to(), Part.PERCENT)
        && (place < share.from() ? share.from() - place : place - share.to()) > CLOSE + 2;
  }

  /** True if one or the other place may be chosen. */
  boolean isChoice() {
    int from = Math.min(home, there) - CLOSE;
    return home >= 0 && there >= 0 && sentence.find(Part.CHOICE, from, Math.max(home, there)) >= 0;
  }
}
