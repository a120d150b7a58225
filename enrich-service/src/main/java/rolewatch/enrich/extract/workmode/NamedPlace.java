package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

/** Finds a place under any name, by whose it is: "in our nursery", "at the town hall". */
final class NamedPlace {

  private static final int LONGEST_NAME = 4;

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

  private final WorkplaceSentence sentence;

  NamedPlace(WorkplaceSentence sentence) {
    this.sentence = sentence;
  }

  /** The last word of the first such name; -1 if there is none. */
  int head() {
    for (int i = 1; i < sentence.size(); i++) {
      boolean named = sentence.isAny(i, WHOSE) && isReached(i);
      int head = named ? head(i + 1) : -1;
      if (head >= 0 && (sentence.has(Part.PLACE) || isWorkedAt(i) || isDoneAt(i))) {
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

  // "the job is done at our packing shed"
  private boolean isDoneAt(int at) {
    int happen = sentence.is(at, Part.OUR) ? sentence.find(Part.HAPPEN, at - CLOSE, at) : -1;
    return happen >= 0 && sentence.near(Part.JOB, happen, CLOSE - 2, 0);
  }

  private boolean isReached(int at) {
    return sentence.is(at - 1, Part.TO_PLACE)
        || sentence.is(at - 1, Part.PLACE)
        || sentence.is(at - 1, Part.BE) && sentence.is(at - 2, Part.PLACE);
  }

  private int head(int from) {
    for (int i = from; i < from + LONGEST_NAME && !sentence.isAny(i, NO_NAME); i++) {
      boolean ends = sentence.endsBefore(i + 1) || sentence.isAny(i + 1, PlaceFinder.MAY_FOLLOW);
      if (ends) {
        return sentence.isAny(i + 1, NO_NAME & ~PlaceFinder.MAY_FOLLOW) ? -1 : i;
      }
    }
    return -1;
  }
}
