package rolewatch.enrich.extract.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree.Match;

/**
 * One title, weighed: its head noun says what kind of job it is, the words beside the head say in
 * which field, and the nearer a word stands to the head the more it counts. The head is the last
 * head noun before a preposition, so a Quality Assurance Nurse Manager manages nurses and an
 * Assistant to the Director assists.
 */
final class TitleReading {

  private static final int NEAR = 50;
  private static final int ONE_WORD_TITLE = 55;
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
  private static final int GENERIC = 45;

  private final Vocabulary vocabulary;
  private final List<Term> terms;
  private final List<Found<Role>> titles = new ArrayList<>();
  private final List<Found<Area>> areas = new ArrayList<>();
  private final TitleShape shape;

  TitleReading(RoleTaxonomy taxonomy, List<Term> terms) {
    this.vocabulary = taxonomy.vocabulary();
    this.terms = terms;
    this.shape = new TitleShape(vocabulary, terms);
    List<String> texts = terms.stream().map(Term::text).toList();
    for (int i = 0; i < terms.size(); i++) {
      int limit = shape.segmentEnd(i);
      collect(taxonomy.titles().all(texts, i, limit), i, titles);
      collect(taxonomy.areas().all(texts, i, limit), i, areas);
    }
  }

  private static <T> void collect(List<Match<T>> matches, int start, List<Found<T>> found) {
    for (Match<T> match : matches) {
      match.values().forEach(value -> found.add(new Found<>(start, match.end(), value)));
    }
  }

  /** What the title means; null if it says nothing that the taxonomy knows. */
  @Nullable Candidate best() {
    Candidate byHead = bestByHead(false);
    if (byHead != null && byHead.isSpecific()) {
      return byHead;
    }
    if (byHead != null) {
      return byHead;
    }
    Candidate byActivity = bestByHead(true);
    if (byActivity != null && !byActivity.isVague()) {
      return byActivity;
    }
    Candidate headless = headless();
    return headless == null ? byActivity : headless;
  }

  /** The best role that the fields of work make with these kinds of head; null if there is none. */
  @Nullable Candidate bestAround(int kinds) {
    Candidate best = null;
    for (Found<Area> area : areas) {
      if ((area.value().heads() & kinds) != 0) {
        int score = LATER + PER_WORD * (area.end() - area.start());
        best =
            Candidate.better(best, candidate(area.value().role(), score, area, area, "role.area"));
      }
    }
    return best;
  }

  /** The kinds of the first segment's head noun that has one; 0 if no segment has. */
  int headKinds() {
    for (int segment = 0; segment < shape.segments(); segment++) {
      int head = shape.head(segment, false);
      if (head >= 0) {
        return shape.kinds(head, false);
      }
    }
    return 0;
  }

  /** What a head noun of the text means together with the words beside it; null if nothing. */
  @Nullable Candidate bestNamed() {
    Candidate named = bestByHead(false);
    return named == null || named.isVague() || named.score() < ONE_WORD_TITLE - GENERIC
        ? null
        : named;
  }

  // The first segment whose head settles the role decides; a general one yields to a later segment.
  private @Nullable Candidate bestByHead(boolean activities) {
    Candidate best = null;
    for (int segment = 0; segment < shape.segments(); segment++) {
      int head = shape.head(segment, activities);
      Candidate candidate = head < 0 ? null : bestAt(head);
      if (candidate == null || (best != null && !best.role().yieldsTo(candidate.role()))) {
        continue;
      }
      if (candidate.isSpecific()) {
        return candidate;
      }
      best = Candidate.better(best, candidate);
    }
    return best;
  }

  private @Nullable Candidate bestAt(int head) {
    int kinds = shape.kinds(head, true);
    Role named = namedInFull(head);
    Role general = general(head, kinds);
    Candidate best = null;
    for (Found<Role> title : titles) {
      if (named == null || title.value().equals(named) || named.yieldsTo(title.value())) {
        best = Candidate.better(best, titleAt(head, title));
      }
    }
    for (Found<Area> area : areas) {
      Role other = area.value().role();
      boolean fits = (area.value().heads() & kinds) != 0;
      Role settled = sameSegment(head, area) || general == null ? named : general;
      if (fits && (settled == null || settled.yieldsTo(other))) {
        best = Candidate.better(best, areaAt(head, area));
      }
    }
    return best;
  }

  // Application Developer: settled enough that a field of work from elsewhere must be a related
  // one.
  private @Nullable Role general(int head, int kinds) {
    for (Found<Area> area : areas) {
      boolean before = sameSegment(head, area) && area.end() <= head;
      boolean general = area.value().role().breadth() == Role.Breadth.GENERIC;
      if (before && general && (area.value().heads() & kinds) != 0) {
        return area.value().role();
      }
    }
    return null;
  }

  // Software Engineer, not a bare Developer: that may be a developer of anything.
  private @Nullable Role namedInFull(int head) {
    for (Found<Role> title : titles) {
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
      return candidate(title.value(), score, title, title, "role.title");
    }
    boolean follows = (shape.kinds(head, true) & vocabulary.followers()) != 0;
    if (!follows
        || vocabulary.grades().contains(terms.get(title.start()).text())
        || title.value().breadth() != Role.Breadth.SPECIFIC
        || !sameSegment(head, title)) {
      return null;
    }
    // A nurse manager, a recruiter assistant: the occupation in front of a head of any kind.
    int distance = title.end() <= head ? shape.between(title.end(), head) : 2;
    int score = BESIDE_TITLE + PER_WORD * words - PER_WORD_BETWEEN * distance;
    return candidate(title.value(), score, title, at(head), "role.title");
  }

  private @Nullable Candidate areaAt(int head, Found<Area> area) {
    Integer score = sameSegment(head, area) ? besideHead(head, area) : elsewhere(head, area);
    return score == null
        ? null
        : candidate(area.value().role(), score, area, at(head), "role.area");
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
    int segmentsAway = terms.get(area.start()).segment() - terms.get(head).segment();
    int base = segmentsAway > 0 ? LATER : EARLIER;
    base += area.end() == shape.segmentEnd(area.start()) ? ENDS_SEGMENT : 0;
    return base + PER_WORD * (area.end() - area.start() + 1) - PER_SEGMENT * Math.abs(segmentsAway);
  }

  private @Nullable Candidate headless() {
    Candidate best = null;
    for (Found<Role> title : titles) {
      int score = LATER + PER_WORD * (title.end() - title.start()) - segmentPenalty(title.start());
      best = Candidate.better(best, candidate(title.value(), score, title, title, "role.title"));
    }
    for (Found<Area> area : areas) {
      if ((area.value().heads() & Vocabulary.NONE) != 0) {
        int score = LATER + PER_WORD * (area.end() - area.start()) - segmentPenalty(area.start());
        best =
            Candidate.better(best, candidate(area.value().role(), score, area, area, "role.area"));
      }
    }
    return best;
  }

  private int segmentPenalty(int term) {
    return PER_SEGMENT * (terms.get(term).segment() - terms.getFirst().segment());
  }

  private Candidate candidate(Role role, int score, Found<?> from, Found<?> to, String rule) {
    int weighed = role.breadth() == Role.Breadth.SPECIFIC ? score : score - GENERIC;
    int start = Math.min(terms.get(from.start()).start(), terms.get(to.start()).start());
    int end = Math.max(terms.get(from.end() - 1).end(), terms.get(to.end() - 1).end());
    return new Candidate(role, weighed, start, end, rule);
  }

  private Found<Boolean> at(int head) {
    return new Found<>(head, head + 1, true);
  }

  private boolean sameSegment(int head, Found<?> found) {
    return terms.get(found.start()).segment() == terms.get(head).segment();
  }
}
