package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads a place that is denied: no work from home, or no office to come to. */
final class DeniedPlace {

  private final Situation situation;
  private final WorkplaceSentence sentence;

  private DeniedPlace(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
  }

  static @Nullable Said read(Situation situation) {
    if (!situation.sentence().has(Part.NOT)) {
      return null;
    }
    DeniedPlace denied = new DeniedPlace(situation);
    if (situation.home() < 0) {
      return denied.seat();
    }
    Said home = denied.home();
    return home == null ? denied.seat() : home;
  }

  // "home working is not possible", not "experience with remote work is not needed"
  private @Nullable Said home() {
    int home = situation.home();
    int end = sentence.after(home) - 1;
    int not = sentence.find(Part.NOT, home - CLOSE - 2, end + BESIDE);
    if (not < 0 || sentence.find(Part.WEAK, not - 2, not + 3) >= 0) {
      return null;
    }
    boolean offered = sentence.find(Part.OFFER, home - CLOSE - 2, end + BESIDE + 1) >= 0;
    return offered || isDeniedOutright(home)
        ? situation.said(WorkMode.ONSITE, 0, not, home, "denied")
        : null;
  }

  // "no home working", "pas de télétravail"
  private boolean isDeniedOutright(int home) {
    int before = sentence.is(home - 1, Part.NOT) ? home - 1 : home - 2;
    boolean next = before == home - 1 || sentence.is(home - 1, Part.FUNCTION);
    return next
        && sentence.is(before, Part.NOT)
        && !sentence.is(home, Part.HOUSE)
        && !sentence.is(sentence.after(home), Part.PAST);
  }

  private @Nullable Said seat() {
    Said commute = situation.shares().isEmpty() ? commute() : null;
    return commute == null ? office() : commute;
  }

  // "there is no commute", "you are never expected to come to the office"
  private @Nullable Said commute() {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.is(i, Part.MOVE) && isNoNeed(i)) {
        return situation.said(WorkMode.REMOTE, 0, i - 1, i, "no-commute");
      }
      boolean way = sentence.is(i, Part.MOVE) && sentence.is(i - 1, Part.NOT);
      boolean seat =
          (sentence.is(i, Part.OFFICE) || sentence.is(i, Part.PRESENT))
              && isLeft(i)
              && mustNotCome(i);
      if ((way && isLeft(i) || seat) && !sentence.has(Part.RARE)) {
        return situation.said(WorkMode.REMOTE, 0, i - 1, i, "no-commute");
      }
    }
    return null;
  }

  // "there is no need to live near the plant"
  private boolean isNoNeed(int way) {
    int not = sentence.find(Part.NOT, way - CLOSE, way);
    return not >= 0
        && sentence.find(Part.MUST, not, way) >= 0
        && sentence.findInClause(Part.RARE, way, way, 0, CLOSE) < 0;
  }

  private boolean mustNotCome(int seat) {
    int not = sentence.find(Part.NOT, seat - BESIDE, seat);
    int must =
        not < 0 || sentence.is(not + 1, Part.WEAK)
            ? -1
            : sentence.find(Part.MUST, not, Math.min(seat, not + CLOSE));
    return must >= 0
        && (sentence.is(seat, Part.PRESENT)
            || seat - must <= CLOSE - 2
            || sentence.find(Part.ATTEND, must, seat) >= 0
            || sentence.find(Part.PRESENCE, must, seat) >= 0);
  }

  // "we have no headquarters", not "no office hours" or "no office yet"
  private @Nullable Said office() {
    for (int i = 1; i < sentence.size(); i++) {
      boolean ends = sentence.endsBefore(i + 1) || sentence.is(i + 1, Part.CHOICE);
      if (sentence.is(i, Part.SEAT)
          && ends
          && sentence.near(Part.NOT, i, 2, 0)
          && sentence.has(Part.TEAM)) {
        return situation.saidInPassing(WorkMode.REMOTE, i - 1, i, "no-seat");
      }
    }
    return null;
  }

  private boolean isLeft(int at) {
    return sentence.findInClause(Part.AWAY, at, at, 0, CLOSE) < 0 && isLast(at);
  }

  private boolean isLast(int at) {
    return sentence.endsBefore(at + 1)
        || sentence.near(Part.ATTEND, at, 0, 2)
        || sentence.is(at + 1, Part.FUNCTION)
        || sentence.is(at + 1, Part.MUST)
        || sentence.goesOn(at + 1)
        || sentence.is(at + 1, Part.CHOICE);
  }
}
