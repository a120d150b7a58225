package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import rolewatch.enrich.extract.workmode.AttendanceReader.Share;

/**
 * Where the words of a sentence place somebody.
 *
 * @param sentence the sentence
 * @param home index of the first word for work away from the employer; -1 if there is none
 * @param there index of the first word for being at the employer's; -1 if there is none
 */
record WorkplacePlaces(WorkplaceSentence sentence, int home, int there) {

  private static final long KNOWN = Part.bits(Part.SEAT, Part.PRESENT, Part.PRESENCE);

  static WorkplacePlaces in(WorkplaceSentence sentence) {
    int home = new HomeFinder(sentence).home();
    return new WorkplacePlaces(sentence, home, new PlaceFinder(sentence).there());
  }

  /** True if the place is somebody else's who is worked for. */
  boolean isLent() {
    return there >= 0 && OthersPlace.isLent(sentence, there);
  }

  /** True if the place has a name of its own, and only what is said of it makes it one. */
  boolean isOpen() {
    return there >= 0 && !sentence.isAny(there, KNOWN);
  }

  /** Where it is said that the job or the team is at a place; -1 if it is not said. */
  int subject(int at) {
    if (!sentence.is(at, Part.PRESENT) && at != home) {
      return -1;
    }
    int post = HomeFinder.postOf(sentence, at);
    if (post >= 0) {
      return post;
    }
    int job = sentence.find(Part.JOB, at - CLOSE, at);
    int subject = job >= 0 ? job : sentence.find(Part.TEAM, at - CLOSE, at);
    boolean beside = job == at - 1 && sentence.is(at, Part.PRESENT);
    boolean is = beside || subject >= 0 && sentence.find(Part.BE, subject, at) >= 0;
    boolean all =
        sentence.near(Part.TEAM, at, 0, 2 + 1) || at == home && sentence.is(at - 1, Part.BE);
    return is && (job >= 0 || all && !sentence.has(Part.PORTION)) ? subject : -1;
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

  /** True if one or the other place may be chosen: "there, at home, or half and half". */
  boolean isChoice() {
    int from = Math.min(home, there) - BESIDE;
    int to = Math.max(home, there);
    boolean listed =
        sentence.find(Part.MAY, Math.max(0, from), to) >= 0
            || sentence.find(Part.SPLIT, to, to + BESIDE) >= 0;
    return home >= 0
        && there >= 0
        && sentence.find(Part.CHOICE, from, listed ? to + CLOSE : to) >= 0;
  }
}
