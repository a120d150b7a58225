package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

/** Finds the words of a sentence that place somebody away from the employer. */
final class HomeFinder {

  private static final long WHOSE = Part.bits(Part.OUR, Part.THE);

  private final WorkplaceSentence sentence;

  HomeFinder(WorkplaceSentence sentence) {
    this.sentence = sentence;
  }

  /** The first word for work away from the employer; -1 if there is none. */
  int home() {
    for (int i = 0; i < sentence.size(); i++) {
      boolean away = sentence.is(i, Part.HOME) && !sentence.goesOn(i) && !isHouse(sentence, i);
      boolean alone =
          sentence.is(i, Part.AFAR) || !PlaceFinder.describesOther(sentence, i) || isOfJob(i);
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
  static boolean isHouse(WorkplaceSentence sentence, int at) {
    boolean whose = sentence.isAny(at - 1, WHOSE) || sentence.isPlain(at - 1);
    boolean begins = at == 0 || sentence.endsBefore(at);
    return sentence.is(at, Part.HOUSE) && (begins ? sentence.is(at + 1, Part.WHOLE) : whose);
  }

  // "a remote company"
  private boolean isOfTeam(int at) {
    return !sentence.endsBefore(at + 1) && sentence.is(at + 1, Part.TEAM);
  }
}
