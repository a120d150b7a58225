package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads who works at home: the one who is sought, those who work there already, or the work. */
final class HomeWorkers {

  private static final long OTHERS = Part.bits(Part.TEAM, Part.AWAY, Part.UNSEAT);

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int home;

  private HomeWorkers(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.home = situation.home();
  }

  static @Nullable Said read(Situation situation) {
    HomeWorkers workers = new HomeWorkers(situation);
    Said said = workers.worked();
    if (said == null && !workers.isOpen()) {
      said = workers.fromHome();
      if (said == null) {
        said = workers.done();
      }
    }
    return said;
  }

  private @Nullable Said worked() {
    int work = sentence.find(Part.ATTEND, home - CLOSE, home);
    boolean from = work >= 0 && sentence.find(Part.TO_PLACE, work, home) >= 0;
    return from && sentence.find(Part.SELF, 0, home) >= 0
        ? situation.said(WorkMode.REMOTE, 0, work, home, "work-at-home")
        : null;
  }

  private boolean isOpen() {
    return sentence.takesTurns()
        || sentence.findInClause(Part.RARE, home, home, BESIDE, CLOSE) >= 0
        || sentence.findInClause(Part.LOOSE, home, home, CLOSE, CLOSE) >= 0;
  }

  // "our tutors teach from home", "we have all worked from home since then"
  private @Nullable Said fromHome() {
    int self = sentence.is(home, Part.YOU) ? home : doer(Part.SELF);
    int who = self < 0 ? doer(Part.TEAM) : self;
    if (who < 0
        || !sentence.is(home, Part.AFAR)
        || !sentence.is(home, Part.FROM) && !sentence.near(Part.DO, home, 3, 0)
        || isOfOthers(who)
        || isRelated()) {
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

  // "you advise people who work from home", not "we are a team that works from home"
  private boolean isRelated() {
    int relative = sentence.findInClause(Part.RELATIVE, home - 1, home - 1, CLOSE - 1, 0);
    return relative > 0
        && (sentence.isAny(relative - 1, OTHERS) || sentence.isAny(relative + 1, OTHERS))
        && sentence.find(Part.BE, relative - 4, relative) < 0;
  }

  // "you help customers work from home", "you support customers remotely"
  private boolean isOfOthers(int who) {
    int away = sentence.find(Part.AWAY, Math.max(who, home - CLOSE), home);
    return away >= 0
        && (!sentence.is(home, Part.FROM) || sentence.find(Part.ATTEND, away + 1, home) >= 0);
  }

  // "wir arbeiten alle remote", "duties are carried out remotely", "Trabajo desde casa"
  private @Nullable Said done() {
    int work = sentence.find(Part.DO, home - 3, home);
    boolean begins = work >= 0 && work <= 1 && home - work <= 2;
    boolean doer =
        work >= 0
            && (sentence.near(Part.SELF, work, CLOSE, 2)
                || sentence.near(Part.TEAM, work, CLOSE, 2)
                || sentence.findInClause(Part.JOB, work, work, CLOSE, -1) >= 0);
    boolean others = sentence.find(Part.AWAY, home - CLOSE, home + 2) >= 0 || isRelated();
    return !begins && !doer || work < 0 || others
        ? null
        : situation.saidInPassing(WorkMode.REMOTE, work, home, "work-at-home");
  }
}
