package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/** Reads a job that is done at home, from the sentence's own word for it. */
final class HomeWork {

  private static final long ITS_OWN = Part.bits(Part.YOU, Part.POST);
  private static final long OPEN =
      Part.bits(Part.NOT, Part.RARE, Part.MIGHT, Part.LOOSE, Part.SHARE, Part.PORTION);

  private static final int LONGEST_CLAUSE = 30;

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int home;
  private final int there;

  private HomeWork(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.home = situation.home();
    this.there = situation.there();
  }

  // "the position is fully remote or in Ghent", "you work from your home office"
  static @Nullable Said read(Situation situation) {
    HomeWork work = new HomeWork(situation);
    Said said = work.wholly();
    if (said != null || work.isUnsure()) {
      return said;
    }
    said = work.named();
    return said == null && work.there < 0 ? HomeWorkers.read(situation) : said;
  }

  private @Nullable Said wholly() {
    Said said = situation.shares().isEmpty() ? null : always(situation.shares().getFirst());
    if (said == null) {
      said = fully();
    }
    if (said == null) {
      said = chosen();
    }
    return said == null ? possible() : said;
  }

  private @Nullable Said named() {
    boolean free = there < 0 || situation.places().isChoice();
    int place = free ? sentence.find(Part.PLACE, home - CLOSE, home + CLOSE) : -1;
    int subject = free && place < 0 ? situation.places().subject(home) : place;
    return subject < 0 ? null : situation.said(WorkMode.REMOTE, 0, subject, home, "job-at-home");
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
    return fully < 0 || isDenied()
        ? null
        : situation.said(WorkMode.REMOTE, 0, home, fully, "always-home");
  }

  // "you may work from our office, from home or from a café"
  private @Nullable Said chosen() {
    int work = there < 0 ? -1 : sentence.find(Part.DO, 0, Math.min(home, there));
    boolean yours = work >= 0 && sentence.near(Part.YOU, work, CLOSE, 0);
    return (yours || there >= 0 && sentence.is(0, Part.CHOICE))
            && situation.places().isChoice()
            && situation.shares().isEmpty()
            && !sentence.hasAny(OPEN)
        ? situation.saidInPassing(WorkMode.REMOTE, Math.max(0, work), home, "home-or-there")
        : null;
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

  private boolean isUnsure() {
    boolean open =
        sentence.findInClause(Part.DOUBT, home, home, LONGEST_CLAUSE, 2) >= 0
            || sentence.has(Part.MIGHT)
            || sentence.find(Part.MAY, 0, home + 3) >= 0 && !isYourRight();
    return open || isDenied() || !situation.shares().isEmpty();
  }

  private boolean isYourRight() {
    return sentence.is(home, Part.FROM) && sentence.hasAny(ITS_OWN);
  }

  private boolean isDenied() {
    int not = sentence.findInClause(Part.NOT, home, sentence.after(home), 2 * CLOSE, 2 * CLOSE);
    return not >= 0 && !(not > home && sentence.is(not + 1, Part.MUST));
  }
}
