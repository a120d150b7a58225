package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads work that is tied to the employer's place: it must be done there, or is. */
final class TiedThere {

  private static final int LONGEST_CLAUSE = 30;

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int there;

  private TiedThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    TiedThere tied = new TiedThere(situation);
    if (tied.isLoose()) {
      return null;
    }
    Said said = tied.tied();
    if (said == null) {
      said = DutyThere.read(situation);
    }
    if (said == null) {
      said = HandsThere.read(situation);
    }
    return said == null ? FoundThere.read(situation) : said;
  }

  /** Reads work that is done at a place, whatever its name; null if that is not said. */
  static @Nullable Said happens(Situation situation) {
    return new TiedThere(situation).isLoose() ? null : DutyThere.happens(situation);
  }

  // "the work must be carried out at our plant", "we all work from the office"
  private @Nullable Said tied() {
    int work = work();
    if (work < 0
        || sentence.near(Part.RELATIVE, work, 4, 0)
        || situation.places().isOpen()
        || sentence.find(Part.TO_PLACE, work, there) < 0 && !sentence.is(there, Part.PRESENT)
        || isOfOthers(work)) {
      return null;
    }
    boolean must = sentence.find(Part.MUST, work - CLOSE, work + 1) >= 0;
    boolean from =
        sentence.find(Part.FROM, work + 1, work + 3) >= 0
            || !sentence.is(there, Part.OFFICE) && (isOwn() || isTheOne(work));
    if (!must && !from || !situation.isSomebodys()) {
      return null;
    }
    return must
        ? situation.said(WorkMode.ONSITE, 0, work, there, "tied-there")
        : situation.saidInPassing(WorkMode.ONSITE, work, there, "tied-there");
  }

  private boolean isOfOthers(int work) {
    return sentence.has(Part.RARE)
        || !situation.places().isLent() && sentence.findInClause(Part.AWAY, work, there, 4, 4) >= 0;
  }

  // Work that must be done somewhere is what is said; else what is done first.
  private int work() {
    int first = sentence.find(Part.DO, there - BESIDE, there);
    for (int i = first; i >= 0; i = sentence.find(Part.DO, i + 1, there)) {
      if (sentence.near(Part.MUST, i, 2, 0)) {
        return i;
      }
    }
    return first;
  }

  // "in our warehouse", not "in a warehouse environment"
  private boolean isOwn() {
    return sentence.findInClause(Part.OUR, there, there, 3, 0) >= 0
        && !sentence.is(there + 1, Part.TEAM)
        && (sentence.has(Part.SELF) || sentence.has(Part.HAPPEN) || isOfStaff());
  }

  // "forklift drivers work at our site"
  private boolean isOfStaff() {
    int work = sentence.find(Part.DO, there - BESIDE, there);
    return work > 0 && sentence.is(work - 1, Part.TEAM);
  }

  // "you will work on the wards"
  private boolean isTheOne(int work) {
    return (sentence.near(Part.YOU, work, 3, 0) || sentence.near(Part.TEAM, work, 1, 0))
        && (sentence.is(there, Part.PRESENT)
            || sentence.findInClause(Part.THE, there, there, 3, 0) >= 0)
        && !sentence.is(there + 1, Part.TEAM);
  }

  private boolean isLoose() {
    return inClause(Part.MAY) || inClause(Part.CHOICE) || inClause(Part.LOOSE);
  }

  private boolean inClause(Part part) {
    return sentence.findInClause(part, there, there, LONGEST_CLAUSE, BESIDE) >= 0;
  }
}
