package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
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
    Said always = bound.always();
    if (always != null) {
      return always;
    }
    Said moved = bound.moved();
    return moved != null || bound.there < 0 ? moved : bound.placed();
  }

  private @Nullable Said always() {
    for (Share share : situation.shares()) {
      int anchor = share.whole() ? situation.places().nearest(share) : -1;
      if (anchor >= 0 && situation.concernsSomebody(share, anchor)) {
        int from = Math.min(anchor, share.from());
        return situation.said(
            WorkMode.ONSITE, 0, from, Math.max(anchor, share.to()), "always-there");
      }
    }
    return null;
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
      Said tied = tied();
      return tied != null && sentence.has(Part.MUST) ? tied : null;
    }
    if (situation.places().isOpen() && !hasPlace()) {
      return null;
    }
    Said said = presence();
    if (said == null) {
      said = tied();
    }
    if (said == null) {
      said = duty();
    }
    if (said == null) {
      said = happens();
    }
    if (said == null) {
      said = found();
    }
    return said == null ? jobThere() : said;
  }

  // "all lessons take place at the school"
  private @Nullable Said happens() {
    int happen = sentence.find(Part.HAPPEN, there - BESIDE, there);
    int work = happen < 0 ? -1 : sentence.find(Part.JOB, happen - CLOSE, happen);
    boolean open = isLoose() || sentence.hasAny(Part.bits(Part.NOT, Part.RARE, Part.MAY));
    return work < 0 || open ? null : situation.said(WorkMode.ONSITE, 0, work, there, "job-there");
  }

  // "the technician must be present on campus"
  private @Nullable Said duty() {
    int must = sentence.find(Part.MUST, there - CLOSE - 1, there);
    int attend = must < 0 ? -1 : sentence.find(Part.ATTEND, must, there);
    boolean free =
        sentence.has(Part.RARE)
            || sentence.has(Part.NOT)
            || isLoose()
            || sentence.has(Part.AWAY)
            || sentence.near(Part.RELATIVE, must, 2, 0)
            || !situation.shares().isEmpty();
    return attend < 0 || free || !situation.isSomebodys()
        ? null
        : situation.said(WorkMode.ONSITE, 0, must, there, "tied-there");
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

  // "the work must be carried out at our plant", "we all work from the office"
  private @Nullable Said tied() {
    int work = work();
    if (work < 0
        || sentence.near(Part.RELATIVE, work, 4, 0)
        || !sentence.is(there, Part.SEAT)
        || sentence.find(Part.TO_PLACE, work, there) < 0
        || isLoose()
        || sentence.has(Part.RARE)
        || !situation.places().isLent() && sentence.has(Part.AWAY)) {
      return null;
    }
    boolean must = sentence.find(Part.MUST, work - CLOSE, work) >= 0;
    boolean from =
        sentence.find(Part.FROM, work + 1, work + 3) >= 0
            || !sentence.is(there, Part.OFFICE) && isOwn();
    if (!must && !from || !situation.isSomebodys()) {
      return null;
    }
    return must
        ? situation.said(WorkMode.ONSITE, 0, work, there, "tied-there")
        : situation.saidInPassing(WorkMode.ONSITE, work, there, "tied-there");
  }

  // "you will be at our mill"
  private @Nullable Said found() {
    int be = sentence.find(Part.ATTEND, there - CLOSE, there);
    boolean yours =
        be > 0
            && sentence.near(Part.YOU, be, 2, 0)
            && sentence.find(Part.TO_PLACE, be + 1, be + 3) >= 0
            && sentence.findInClause(Part.OUR, there, there, 3, 0) >= 0;
    boolean open = isLoose() || sentence.hasAny(Part.bits(Part.NOT, Part.RARE, Part.AWAY));
    return yours && !open && !sentence.is(there, Part.OFFICE) && sentence.is(there, Part.SEAT)
        ? situation.saidInPassing(WorkMode.ONSITE, be, there, "tied-there")
        : null;
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
        && (sentence.has(Part.SELF) || sentence.has(Part.HAPPEN));
  }

  private boolean isLoose() {
    return sentence.has(Part.MAY) || sentence.has(Part.CHOICE) || sentence.has(Part.LOOSE);
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

  // "the job is in person", "we are an in-person team"
  private @Nullable Said jobThere() {
    int subject = opens() ? there : situation.places().subject(there);
    boolean open = sentence.has(Part.MAY) || sentence.has(Part.NOT) || sentence.has(Part.RARE);
    return subject < 0 || open
        ? null
        : situation.said(WorkMode.ONSITE, 0, subject, there, "job-there");
  }
}
