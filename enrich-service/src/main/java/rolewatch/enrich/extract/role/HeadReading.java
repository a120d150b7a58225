package rolewatch.enrich.extract.role;

import org.jspecify.annotations.Nullable;

/**
 * Weighs what stands around one head noun of a title: the nearer a field of work stands to it, the
 * more it counts.
 */
final class HeadReading {

  private static final int NEAR = 50;
  static final int ONE_WORD_TITLE = 55;
  private static final int BESIDE_TITLE = 45;
  private static final int BEHIND = 30;
  private static final int LATER = 20;
  private static final int EARLIER = 15;
  private static final int PER_WORD = 10;
  private static final int PER_WORD_BETWEEN = 8;
  // A field of work in front of the head says more than the head alone, however far it stands.
  private static final int LEAST_IN_FRONT = ONE_WORD_TITLE + 1;
  private static final int ENDS_SEGMENT = 4;
  private static final int PER_SEGMENT = 3;

  private final Vocabulary vocabulary;
  private final TitleFinds finds;
  private final TitleShape shape;

  HeadReading(Vocabulary vocabulary, TitleFinds finds) {
    this.vocabulary = vocabulary;
    this.finds = finds;
    this.shape = finds.shape();
  }

  /** The best role that a head noun has with the words beside it; null if there is none. */
  @Nullable Candidate bestAt(int head) {
    int kinds = shape.kinds(head, true);
    Role named = namedInFull(head);
    Role general = general(head, kinds);
    Candidate best = null;
    for (Found<Role> title : finds.titles()) {
      if (named == null || title.value().equals(named) || named.yieldsTo(title.value())) {
        best = Candidate.better(best, titleAt(head, title));
      }
    }
    for (Found<Area> area : finds.areas()) {
      Role other = area.value().role();
      boolean fits = (area.value().heads() & kinds) != 0;
      Role settled = finds.sameSegment(head, area) || general == null ? named : general;
      if (fits && (settled == null || settled.yieldsTo(other))) {
        best = Candidate.better(best, areaAt(head, area));
      }
    }
    return best;
  }

  // Application Developer: settled enough that a field of work from elsewhere must be a related
  // one.
  private @Nullable Role general(int head, int kinds) {
    for (Found<Area> area : finds.areas()) {
      boolean before = finds.sameSegment(head, area) && area.end() <= head;
      boolean general = area.value().role().breadth() == Role.Breadth.GENERIC;
      if (before && general && (area.value().heads() & kinds) != 0) {
        return area.value().role();
      }
    }
    return null;
  }

  // Software Engineer, not a bare Developer: that may be a developer of anything.
  private @Nullable Role namedInFull(int head) {
    for (Found<Role> title : finds.titles()) {
      boolean open = title.value().breadth() == Role.Breadth.VAGUE;
      boolean full = open || title.end() - title.start() > 1;
      if (full && title.end() == head + 1 && !title.value().refinedBy().isEmpty()) {
        return title.value();
      }
    }
    return null;
  }

  private @Nullable Candidate titleAt(int head, Found<Role> title) {
    int words = title.end() - title.start();
    if (title.start() <= head && head < title.end()) {
      int score = words == 1 ? ONE_WORD_TITLE : NEAR + PER_WORD * words;
      return finds.candidate(title.value(), score, title, title, "role.title");
    }
    boolean follows = (shape.kinds(head, true) & vocabulary.followers()) != 0;
    if (!follows
        || vocabulary.grades().contains(finds.term(title.start()).text())
        || title.value().breadth() != Role.Breadth.SPECIFIC
        || !finds.sameSegment(head, title)) {
      return null;
    }
    // A nurse manager, a recruiter assistant: the occupation in front of a head of any kind.
    int distance = title.end() <= head ? shape.between(title.end(), head) : 2;
    int score = BESIDE_TITLE + PER_WORD * words - PER_WORD_BETWEEN * distance;
    return finds.candidate(title.value(), score, title, at(head), "role.title");
  }

  private @Nullable Candidate areaAt(int head, Found<Area> area) {
    Integer score = finds.sameSegment(head, area) ? besideHead(head, area) : elsewhere(head, area);
    return score == null
        ? null
        : finds.candidate(area.value().role(), score, area, at(head), "role.area");
  }

  private @Nullable Integer besideHead(int head, Found<Area> area) {
    int length = PER_WORD * (area.end() - area.start() + 1);
    if (area.end() <= head) {
      int distance = shape.between(area.end(), head);
      int score = Math.max(LEAST_IN_FRONT, NEAR + length - PER_WORD_BETWEEN * distance);
      return area.value().near() && distance > 0 ? null : score;
    }
    boolean allowed = !area.value().near() || shape.fills(area, head + 1, shape.segmentEnd(head));
    return allowed && area.start() > head
        ? BEHIND + length - 2 * shape.between(head + 1, area.start())
        : null;
  }

  private @Nullable Integer elsewhere(int head, Found<Area> area) {
    if (area.value().near()
        && !shape.fills(area, shape.segmentStart(area.start()), shape.segmentEnd(area.start()))) {
      return null;
    }
    int segmentsAway = finds.term(area.start()).segment() - finds.term(head).segment();
    int base = segmentsAway > 0 ? LATER : EARLIER;
    base += area.end() == shape.segmentEnd(area.start()) ? ENDS_SEGMENT : 0;
    return base + PER_WORD * (area.end() - area.start() + 1) - PER_SEGMENT * Math.abs(segmentsAway);
  }

  private Found<Boolean> at(int head) {
    return new Found<>(head, head + 1, true);
  }
}
