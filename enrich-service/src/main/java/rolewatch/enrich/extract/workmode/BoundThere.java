package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads a job that is done at the employer's place. */
final class BoundThere {

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int there;

  private BoundThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    BoundThere bound = new BoundThere(situation);
    Said always = AlwaysThere.read(situation);
    if (always != null) {
      return always;
    }
    Said moved = bound.moved();
    return moved != null || bound.there < 0 ? moved : bound.placed();
  }

  // "you must be able to commute to our laboratory", "relocation to Oslo is required"
  private @Nullable Said moved() {
    int move = sentence.find(Part.MOVE, 0, sentence.size());
    if (move < 0 || sentence.has(Part.NOT) || sentence.has(Part.ANYWHERE)) {
      return null;
    }
    int must = sentence.find(Part.MUST, move - CLOSE - 2, move + CLOSE + 3);
    if (must < 0
        || sentence.near(Part.AWAY, move, 2, 2)
        || sentence.near(Part.LOOSE, must, 1, 1)
        || sentence.near(Part.RARE, move, 0, BESIDE)) {
      return null;
    }
    return situation.saidInPassing(WorkMode.ONSITE, move, must, "must-move");
  }

  private @Nullable Said placed() {
    int place = place();
    if (place >= 0) {
      return situation.said(WorkMode.ONSITE, 0, place, there, "place-of-work");
    }
    if (situation.places().isLent()) {
      Said tied = TiedThere.read(situation);
      return tied != null && sentence.has(Part.MUST) ? tied : null;
    }
    if (situation.places().isOpen() && !hasPlace()) {
      return TiedThere.happens(situation);
    }
    Said said = presence();
    if (said == null) {
      said = TiedThere.read(situation);
    }
    return said == null ? jobThere() : said;
  }

  private boolean hasPlace() {
    return sentence.has(Part.PLACE);
  }

  // "your place of work will be the depot"
  private int place() {
    int place = sentence.find(Part.PLACE, 0, there);
    boolean linked =
        place >= 0
            && there - place < BESIDE
            && (sentence.find(Part.BE, place, there) >= 0
                || sentence.endsBefore(sentence.after(place)));
    return linked ? place : -1;
  }

  // "attendance at our office is expected"
  private @Nullable Said presence() {
    int presence = sentence.find(Part.PRESENCE, 0, sentence.size());
    return presence >= 0
            && sentence.near(Part.MUST, presence, BESIDE, BESIDE + 3)
            && !sentence.has(Part.LOOSE)
        ? situation.said(WorkMode.ONSITE, 0, presence, there, "presence")
        : null;
  }

  // "On location at our mill", not "On-site: gym, canteen"
  private boolean opens() {
    int next = sentence.after(there);
    return there == 0
        && sentence.is(0, Part.PRESENT)
        && sentence.is(next, Part.TO_PLACE)
        && !sentence.endsBefore(next)
        && !sentence.has(Part.CHOICE);
  }

  // "exclusively on site"
  private boolean isWholly() {
    return sentence.is(there, Part.PRESENT)
        && sentence.near(Part.FULLY, there, 2, 0)
        && situation.isSomebodys()
        && !sentence.has(Part.AWAY);
  }

  // "the job is in person", "we are an in-person team"
  private @Nullable Said jobThere() {
    int subject = opens() || isWholly() ? there : situation.places().subject(there);
    boolean open = sentence.has(Part.MAY) || sentence.has(Part.NOT) || sentence.has(Part.RARE);
    return subject < 0 || open
        ? null
        : situation.said(WorkMode.ONSITE, 0, subject, there, "job-there");
  }
}
