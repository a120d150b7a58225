package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/**
 * What one sentence says about where the work is done, put together from its parts: who is where,
 * how often, and whether it is denied. A sentence that does not fit any form says nothing.
 */
final class WorkplaceStatement {

  private static final int BESIDE = 9;
  private static final int CLOSE = 5;

  /**
   * What a sentence says.
   *
   * @param mode the mode
   * @param days days a week on site; 0 if not stated
   * @param firm true if it is said of this job and not of the team
   * @param from index of the first word that says so
   * @param to index of the last one
   * @param form how it is said
   */
  record Said(WorkMode mode, int days, boolean firm, int from, int to, String form) {}

  private final WorkplaceSentence sentence;
  private final List<Share> shares;
  private final WorkplacePlaces places;
  private final int home;
  private final int there;
  private final int denied;

  WorkplaceStatement(WorkplaceSentence sentence) {
    this.sentence = sentence;
    this.shares = AttendanceReader.read(sentence);
    this.places = WorkplacePlaces.in(sentence);
    this.home = places.home();
    this.there = places.there();
    this.denied = home < 0 ? -1 : denial();
  }

  @Nullable Said said() {
    if (denied >= 0) {
      return said(WorkMode.ONSITE, 0, Math.min(denied, home), Math.max(denied, home), "denied");
    }
    Said shared = shared();
    if (shared != null) {
      return shared;
    }
    Said bound = home < 0 ? bound() : null;
    return bound == null ? free() : bound;
  }

  private @Nullable Said shared() {
    if (home >= 0 && there >= 0 && isSplit() && !places.isChoice()) {
      return said(WorkMode.HYBRID, 0, Math.min(home, there), Math.max(home, there), "two-places");
    }
    for (Share share : shares) {
      int anchor = places.nearest(share);
      if (anchor < 0 || share.whole() || !concernsSomebody(share, anchor)) {
        continue;
      }
      int days = anchor == home ? 0 : share.days();
      return said(
          WorkMode.HYBRID,
          days,
          Math.min(anchor, share.from()),
          Math.max(anchor, share.to()),
          "part-time-there");
    }
    return null;
  }

  private boolean isSplit() {
    return sentence.has(Part.SPLIT)
        || sentence.has(Part.REST)
        || shares.stream().anyMatch(share -> !share.whole());
  }

  private @Nullable Said bound() {
    for (Share share : shares) {
      int anchor = share.whole() ? places.nearest(share) : -1;
      if (anchor >= 0 && concernsSomebody(share, anchor)) {
        return said(
            WorkMode.ONSITE,
            0,
            Math.min(anchor, share.from()),
            Math.max(anchor, share.to()),
            "always-there");
      }
    }
    Said moved = moved();
    if (moved != null) {
      return moved;
    }
    return there < 0 ? null : placed();
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
    return new Said(
        WorkMode.ONSITE, 0, false, Math.min(move, must), Math.max(move, must), "must-move");
  }

  // "your place of work will be the depot", "attendance at our office is expected", "the job is in
  // person"
  private @Nullable Said placed() {
    int place = sentence.find(Part.PLACE, 0, there);
    if (place >= 0
        && there - place < BESIDE
        && (sentence.find(Part.BE, place, there) >= 0 || sentence.endsBefore(place + 1))) {
      return said(WorkMode.ONSITE, 0, place, there, "place-of-work");
    }
    int presence = sentence.find(Part.PRESENCE, 0, sentence.size());
    if (presence >= 0
        && sentence.near(Part.MUST, presence, BESIDE, BESIDE + 3)
        && !sentence.has(Part.LOOSE)) {
      return said(
          WorkMode.ONSITE, 0, Math.min(presence, there), Math.max(presence, there), "presence");
    }
    Said tied = tied();
    if (tied != null) {
      return tied;
    }
    int subject = subject(there);
    return subject < 0 || sentence.has(Part.MAY) || sentence.has(Part.NOT)
        ? null
        : said(WorkMode.ONSITE, 0, subject, there, "job-there");
  }

  // "the work must be carried out at our plant", "we all work from the office"
  private @Nullable Said tied() {
    int work = sentence.find(Part.DO, Math.max(0, there - BESIDE), there);
    if (work < 0
        || !sentence.is(there, Part.SEAT)
        || sentence.find(Part.TO_PLACE, work, there) < 0
        || sentence.has(Part.MAY)
        || sentence.has(Part.CHOICE)
        || sentence.has(Part.LOOSE)
        || sentence.has(Part.AWAY)) {
      return null;
    }
    boolean must = sentence.find(Part.MUST, work - CLOSE, work) >= 0;
    boolean from = sentence.find(Part.FROM, work + 1, work + 3) >= 0;
    return (must || from) && isSomebodys()
        ? new Said(WorkMode.ONSITE, 0, must && isFirm(), work, there, "tied-there")
        : null;
  }

  // "the position is in person", "we are an in-person team"
  private int subject(int at) {
    if (!sentence.is(at, Part.PRESENT) && at != home) {
      return -1;
    }
    int job = sentence.find(Part.JOB, at - CLOSE, at);
    int subject = job >= 0 ? job : sentence.find(Part.TEAM, at - CLOSE, at);
    boolean is = subject >= 0 && sentence.find(Part.BE, subject, at) >= 0;
    return is && (job >= 0 || sentence.near(Part.TEAM, at, 0, 2 + 1)) ? subject : -1;
  }

  private @Nullable Said free() {
    Said homely = home < 0 ? null : homely();
    if (homely != null) {
      return homely;
    }
    int spread = sentence.find(Part.SPREAD, 0, sentence.size());
    if (spread >= 0
        && there < 0
        && sentence.near(Part.TEAM, spread, 4, 2)
        && sentence.near(Part.BE, spread, 3, 0)) {
      return new Said(WorkMode.REMOTE, 0, false, spread, spread, "spread-team");
    }
    return anywhere();
  }

  // "the position is fully remote or in Ghent", "you work from your home office"
  private @Nullable Said homely() {
    Share always = shares.isEmpty() || there >= 0 ? null : shares.getFirst();
    if (always != null && always.whole() && places.nearest(always) == home) {
      int from = Math.min(home, always.from());
      return said(WorkMode.REMOTE, 0, from, Math.max(home, always.to()), "always-home");
    }
    if (sentence.find(Part.MAY, 0, home + 3) >= 0 || sentence.has(Part.NOT) || !shares.isEmpty()) {
      return null;
    }
    int subject = there < 0 || places.isChoice() ? subject(home) : -1;
    if (subject >= 0) {
      return said(WorkMode.REMOTE, 0, subject, home, "job-at-home");
    }
    int work = sentence.find(Part.ATTEND, home - CLOSE, home);
    boolean from = work >= 0 && sentence.find(Part.TO_PLACE, work, home) >= 0;
    return there < 0 && from && sentence.find(Part.SELF, 0, home) >= 0
        ? said(WorkMode.REMOTE, 0, work, home, "work-at-home")
        : null;
  }

  // "live wherever you want", "we have no headquarters"
  private @Nullable Said anywhere() {
    int place = sentence.find(Part.ANYWHERE, 0, sentence.size());
    int work = place < 0 ? -1 : sentence.find(Part.ATTEND, place - 4, place);
    if (work >= 0
        && !sentence.has(Part.MAY)
        && !sentence.near(Part.NOT, place, 4, 0)
        && !sentence.is(place + 1, Part.TO_PLACE)
        && !sentence.has(Part.RARE)
        && isSomebodys()) {
      return said(WorkMode.REMOTE, 0, work, place, "work-anywhere");
    }
    return noSeat();
  }

  // "we have no headquarters", not "no office hours" or "no office yet"
  private @Nullable Said noSeat() {
    for (int i = 1; i < sentence.size(); i++) {
      boolean ends = sentence.endsBefore(i + 1) || sentence.is(i + 1, Part.CHOICE);
      if (sentence.is(i, Part.SEAT)
          && ends
          && sentence.near(Part.NOT, i, 2, 0)
          && sentence.has(Part.TEAM)) {
        return new Said(WorkMode.REMOTE, 0, false, i - 1, i, "no-seat");
      }
    }
    return null;
  }

  private boolean isSomebodys() {
    return sentence.has(Part.SELF) || sentence.has(Part.TEAM) || sentence.has(Part.JOB);
  }

  private boolean concernsSomebody(Share share, int anchor) {
    int from = Math.min(share.from(), anchor);
    int to = Math.max(share.to(), anchor);
    return sentence.find(Part.AWAY, from - 3, to + 4) < 0
        && (isSomebodys() || sentence.has(Part.ATTEND) || sentence.has(Part.MUST) || from == 0);
  }

  // "home working is not possible", not "experience with remote work is not needed"
  private int denial() {
    int not = sentence.find(Part.NOT, home - CLOSE, home + CLOSE + 1);
    if (not < 0 || sentence.find(Part.WEAK, not - 2, not + 3) >= 0 || !isOffered()) {
      return -1;
    }
    return not;
  }

  private boolean isOffered() {
    return sentence.near(Part.OFFER, home, CLOSE + 2, CLOSE + 2);
  }

  private Said said(WorkMode mode, int days, int from, int to, String form) {
    return new Said(mode, days, isFirm(), from, to, form);
  }

  private boolean isFirm() {
    return sentence.has(Part.SELF) || sentence.has(Part.JOB) || sentence.has(Part.MUST);
  }
}
