package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads a duty to be at the employer's place, and work that takes place there. */
final class DutyThere {

  /** Leaves open whether somebody is at the employer's place. */
  static final long OPEN = Part.bits(Part.NOT, Part.RARE, Part.AWAY);

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int there;

  private DutyThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    Said said = new DutyThere(situation).duty();
    return said == null ? happens(situation) : said;
  }

  /** Reads work that takes place there; null if that is not said. */
  static @Nullable Said happens(Situation situation) {
    return new DutyThere(situation).happens();
  }

  // "the technician must be present on campus"
  private @Nullable Said duty() {
    int must = sentence.find(Part.MUST, there - CLOSE - 1, there);
    int attend = must < 0 ? -1 : sentence.find(Part.ATTEND, must, there);
    boolean other = sentence.near(Part.RELATIVE, must, 2, 0) || !situation.shares().isEmpty();
    return attend < 0 || other || sentence.hasAny(OPEN) || !situation.isSomebodys()
        ? null
        : situation.said(WorkMode.ONSITE, 0, must, there, "tied-there");
  }

  // "all lessons take place at the school"
  private @Nullable Said happens() {
    int happen = sentence.find(Part.HAPPEN, there - BESIDE, there);
    int work = happen < 0 ? -1 : sentence.find(Part.JOB, happen - CLOSE, happen);
    boolean open = sentence.has(Part.NOT) || sentence.has(Part.RARE);
    return work < 0 || open ? null : situation.said(WorkMode.ONSITE, 0, work, there, "job-there");
  }
}
