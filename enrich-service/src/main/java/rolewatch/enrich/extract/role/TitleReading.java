package rolewatch.enrich.extract.role;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One title, weighed: its head noun says what kind of job it is, the words beside the head say in
 * which field, and the nearer a word stands to the head the more it counts. The head is the last
 * head noun before a preposition, so a Quality Assurance Nurse Manager manages nurses and an
 * Assistant to the Director assists.
 */
final class TitleReading {

  private static final int LATER = 20;
  private static final int PER_WORD = 10;

  private final RoleTaxonomy taxonomy;
  private final List<Term> terms;
  private final TitleFinds finds;
  private final TitleShape shape;
  private final HeadReading heads;

  TitleReading(RoleTaxonomy taxonomy, List<Term> terms) {
    this.taxonomy = taxonomy;
    this.terms = terms;
    this.finds = new TitleFinds(taxonomy, terms);
    this.shape = finds.shape();
    this.heads = new HeadReading(taxonomy.vocabulary(), finds);
  }

  /** What the title means; null if it says nothing that the taxonomy knows. */
  @Nullable Candidate best() {
    Candidate best = bestOfAll();
    return best == null ? null : Among.renamed(best, taxonomy.among(best.role()), terms);
  }

  private @Nullable Candidate bestOfAll() {
    Candidate byHead = bestByHead(false);
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
    for (Found<Area> area : finds.areas()) {
      if ((area.value().heads() & kinds) != 0) {
        int score = LATER + PER_WORD * (area.end() - area.start());
        best =
            Candidate.better(
                best, finds.candidate(area.value().role(), score, area, area, "role.area"));
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
    return named == null
            || named.isVague()
            || named.score() < HeadReading.ONE_WORD_TITLE - TitleFinds.GENERIC
        ? null
        : named;
  }

  // The first segment whose head settles the role decides; a general one yields to a later segment.
  private @Nullable Candidate bestByHead(boolean activities) {
    Candidate best = null;
    for (int segment = 0; segment < shape.segments(); segment++) {
      int head = leadsWhat(segment) ? -1 : shape.head(segment, activities);
      Candidate candidate = head < 0 ? null : heads.bestAt(head);
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

  // Tech Lead, Software Engineer, Portfolios: a later segment names the occupation.
  private boolean leadsWhat(int segment) {
    return shape.isOnlyLead(segment)
        && IntStream.range(segment + 1, shape.segments())
            .map(later -> shape.head(later, false))
            .anyMatch(head -> head >= 0 && names(head));
  }

  private boolean names(int head) {
    Candidate named = heads.bestAt(head);
    return named != null
        && (named.rule().equals("role.title")
            || (named.isSpecific() && finds.isInFront(named, head)));
  }

  private @Nullable Candidate headless() {
    Candidate best = null;
    for (Found<Role> title : finds.titles()) {
      int score =
          LATER + PER_WORD * (title.end() - title.start()) - finds.segmentPenalty(title.start());
      best =
          Candidate.better(best, finds.candidate(title.value(), score, title, title, "role.title"));
    }
    for (Found<Area> area : finds.areas()) {
      if ((area.value().heads() & Vocabulary.NONE) != 0) {
        int score =
            LATER + PER_WORD * (area.end() - area.start()) - finds.segmentPenalty(area.start());
        best =
            Candidate.better(
                best, finds.candidate(area.value().role(), score, area, area, "role.area"));
      }
    }
    return best;
  }
}
