package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/** Reads a job that needs no place of the employer: done at home, anywhere, or by a spread team. */
final class FreeOfSeat {

  private static final long ITS_OWN = Part.bits(Part.YOU, Part.POST);
  private static final long OPEN =
      Part.bits(Part.NOT, Part.RARE, Part.MIGHT, Part.LOOSE, Part.SHARE, Part.PORTION);

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int home;
  private final int there;

  private FreeOfSeat(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.home = situation.home();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    FreeOfSeat free = new FreeOfSeat(situation);
    Said homely = free.home < 0 ? null : free.homely();
    if (homely != null) {
      return homely;
    }
    Said spread = free.there < 0 ? free.spread() : null;
    return spread == null ? free.anywhere() : spread;
  }

  // "the position is fully remote or in Ghent", "you work from your home office"
  private @Nullable Said homely() {
    Said always = situation.shares().isEmpty() ? null : always(situation.shares().getFirst());
    if (always == null) {
      always = fully();
    }
    if (always == null) {
      always = chosen();
    }
    if (always == null) {
      always = possible();
    }
    if (always != null || isUnsure()) {
      return always;
    }
    boolean free = there < 0 || situation.places().isChoice();
    int place = free ? sentence.find(Part.PLACE, home - CLOSE, home + CLOSE) : -1;
    int subject = free && place < 0 ? situation.places().subject(home) : place;
    if (subject >= 0) {
      return situation.said(WorkMode.REMOTE, 0, subject, home, "job-at-home");
    }
    return there < 0 ? worked() : null;
  }

  private @Nullable Said always(Share share) {
    boolean free = there < 0 || situation.places().isChoice();
    return free && share.whole() && situation.places().nearest(share) == home
        ? situation.said(
            WorkMode.REMOTE,
            0,
            Math.min(home, share.from()),
            Math.max(home, share.to()),
            "always-home")
        : null;
  }

  // "fully from home, from our hub, or both", "working from home permanently"
  private @Nullable Said fully() {
    boolean free = there < 0 || sentence.has(Part.CHOICE);
    int fully = free ? sentence.find(Part.FULLY, home - 2, sentence.after(home) + 1) : -1;
    return fully < 0 || sentence.has(Part.NOT)
        ? null
        : situation.said(WorkMode.REMOTE, 0, home, fully, "always-home");
  }

  // "you may work from our office, from home or from a café"
  private @Nullable Said chosen() {
    int work = there < 0 ? -1 : sentence.find(Part.DO, 0, Math.min(home, there));
    return work >= 0
            && situation.places().isChoice()
            && sentence.near(Part.YOU, work, CLOSE, 0)
            && situation.shares().isEmpty()
            && !sentence.hasAny(OPEN)
        ? situation.saidInPassing(WorkMode.REMOTE, work, home, "home-or-there")
        : null;
  }

  private boolean isUnsure() {
    return sentence.find(Part.MAY, 0, home + 3) >= 0
        || sentence.has(Part.NOT)
        || !situation.shares().isEmpty();
  }

  private @Nullable Said worked() {
    int work = sentence.find(Part.ATTEND, home - CLOSE, home);
    boolean from = work >= 0 && sentence.find(Part.TO_PLACE, work, home) >= 0;
    if (from && sentence.find(Part.SELF, 0, home) >= 0) {
      return situation.said(WorkMode.REMOTE, 0, work, home, "work-at-home");
    }
    return fromHome();
  }

  // "our tutors teach from home", "we have all worked from home since then"
  private @Nullable Said fromHome() {
    int self = sentence.is(home, Part.YOU) ? home : doer(Part.SELF);
    int who = self < 0 ? doer(Part.TEAM) : self;
    if (who < 0
        || !sentence.is(home, Part.AFAR)
        || !sentence.is(home, Part.FROM) && !sentence.near(Part.DO, home, 3, 0)
        || isOfOthers(who)
        || sentence.has(Part.RARE)
        || sentence.takesTurns()
        || sentence.findInClause(Part.LOOSE, who, home, 2, CLOSE) >= 0) {
      return null;
    }
    return self >= 0
        ? situation.said(WorkMode.REMOTE, 0, who, home, "work-at-home")
        : situation.saidInPassing(WorkMode.REMOTE, who, home, "team-at-home");
  }

  private int doer(Part part) {
    boolean worked = sentence.near(Part.DO, home, 2, 0);
    int near = sentence.find(part, home - CLOSE - (worked ? 2 * CLOSE : 1), home - 1);
    boolean from = near < 0 && sentence.is(home, Part.FROM);
    return from ? sentence.findInClause(part, home - 1, home - 1, 2 * BESIDE, -1) : near;
  }

  // "the role can be performed from your home"
  private @Nullable Said possible() {
    int done = there < 0 ? sentence.find(Part.DO, home - CLOSE, home) : -1;
    int may = done < 0 ? -1 : sentence.find(Part.MAY, done - 3, done);
    int job = may < 0 ? -1 : sentence.find(Part.POST, may - CLOSE, may);
    boolean open = sentence.hasAny(OPEN) || !situation.shares().isEmpty();
    return job < 0 || open || sentence.find(Part.BE, may, done) < 0
        ? null
        : situation.said(WorkMode.REMOTE, 0, job, home, "job-at-home");
  }

  // "you help customers work from home", "you support customers remotely"
  private boolean isOfOthers(int who) {
    int away = sentence.find(Part.AWAY, Math.max(who, home - CLOSE), home);
    return away >= 0
        && (!sentence.is(home, Part.FROM) || sentence.find(Part.ATTEND, away + 1, home) >= 0);
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
    boolean free = !sentence.has(Part.MIGHT) && (!sentence.has(Part.MAY) || sentence.hasAny(ITS_OWN));
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
    return behind >= 0 && sentence.near(Part.YOU, behind, 4, 2) ? behind : before;
  }
}
