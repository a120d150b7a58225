package rolewatch.enrich.extract.workmode;

import java.util.List;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/**
 * The parts of a sentence about where the work is done: who is where, and how often.
 *
 * @param sentence the sentence
 * @param shares the shares of the working time it names
 * @param places the places it names
 */
record Situation(WorkplaceSentence sentence, List<Share> shares, WorkplacePlaces places) {

  /** How many words may stand between the parts of one clause. */
  static final int CLOSE = 5;

  /** The same for parts that a longer name may keep apart. */
  static final int BESIDE = 9;

  private static final long ASKS = Part.bits(Part.MUST, Part.PRESENCE);

  static Situation of(WorkplaceSentence sentence) {
    return new Situation(sentence, AttendanceReader.read(sentence), WorkplacePlaces.in(sentence));
  }

  int home() {
    return places.home();
  }

  int there() {
    return places.there();
  }

  boolean isSomebodys() {
    return sentence.has(Part.LEFT)
        || sentence.has(Part.SELF)
        || sentence.has(Part.TEAM)
        || sentence.has(Part.JOB);
  }

  boolean concernsSomebody(Share share, int anchor) {
    int from = Math.min(share.from(), anchor);
    int to = Math.max(share.to(), anchor);
    boolean elsewhere = !places.isLent() && sentence.findInClause(Part.AWAY, from, to, 3, 3) >= 0;
    return !elsewhere
        && (isSomebodys()
            || anchor == places.home() && to - from <= CLOSE
            || sentence.has(Part.ATTEND)
            || sentence.hasAny(ASKS)
            || from == 0
            || from == 1 && sentence.is(0, Part.FUNCTION));
  }

  Said said(WorkMode mode, int days, int from, int to, String form) {
    return new Said(mode, days, isFirm(), Math.min(from, to), Math.max(from, to), form);
  }

  /** Said of the team or in passing: it yields to what is said of the job. */
  Said saidInPassing(WorkMode mode, int from, int to, String form) {
    return new Said(mode, 0, false, Math.min(from, to), Math.max(from, to), form);
  }

  boolean isFirm() {
    return sentence.has(Part.SELF) || sentence.has(Part.JOB) || sentence.has(Part.MUST);
  }
}
