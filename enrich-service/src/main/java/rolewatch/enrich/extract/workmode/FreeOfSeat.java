package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads a job that needs no place of the employer: done at home, anywhere, or by a spread team. */
final class FreeOfSeat {

  private static final long ITS_OWN = Part.bits(Part.YOU, Part.POST);

  private final Situation situation;
  private final WorkplaceSentence sentence;

  private FreeOfSeat(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
  }

  static @Nullable Said read(Situation situation) {
    FreeOfSeat free = new FreeOfSeat(situation);
    Said homely = situation.home() < 0 ? null : HomeWork.read(situation);
    if (homely != null) {
      return homely;
    }
    Said spread = situation.there() < 0 ? free.spread() : null;
    return spread == null ? free.anywhere() : spread;
  }

  // not "its members are spread across offices"
  private @Nullable Said spread() {
    int spread = sentence.find(Part.SPREAD, 0, sentence.size());
    return spread >= 0
            && sentence.near(Part.TEAM, spread, 4, 2)
            && sentence.near(Part.BE, spread, 3, 0)
            && !sentence.near(Part.SEAT, spread, 0, 4)
        ? situation.saidInPassing(WorkMode.REMOTE, spread, spread, "spread-team")
        : null;
  }

  // "live wherever you want", "we do not mind where you work"
  private @Nullable Said anywhere() {
    int place = sentence.find(Part.ANYWHERE, 0, sentence.size());
    int work = place < 0 ? -1 : workAt(place);
    boolean free =
        !sentence.has(Part.MIGHT) && (!sentence.has(Part.MAY) || sentence.hasAny(ITS_OWN));
    return work >= 0
            && free
            && !sentence.has(Part.DOUBT)
            && !sentence.near(Part.NOT, place, 4, 0)
            && (sentence.is(place, Part.FROM) || !sentence.is(place + 1, Part.TO_PLACE))
            && !sentence.near(Part.AWAY, place, 3, 2)
            && !sentence.has(Part.RARE)
            && situation.isSomebodys()
        ? situation.said(WorkMode.REMOTE, 0, work, place, "work-anywhere")
        : null;
  }

  private int workAt(int place) {
    int before = sentence.find(Part.ATTEND, place - 4, place);
    int behind = before < 0 ? sentence.find(Part.DO, place + 1, place + 6) : -1;
    boolean yours =
        behind >= 0 && (sentence.near(Part.YOU, behind, 4, 2) || sentence.has(Part.POST));
    return yours ? behind : before;
  }
}
