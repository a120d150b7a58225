package rolewatch.enrich.extract.role;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.extract.words.PhraseTree.Match;

/** The titles and fields of work of the taxonomy that one title names, and where. */
final class TitleFinds {

  private static final int PER_SEGMENT = 3;

  /** What a role weighs less that any specific one goes before. */
  static final int GENERIC = 45;

  private final List<Term> terms;
  private final List<Found<Role>> titles = new ArrayList<>();
  private final List<Found<Area>> areas = new ArrayList<>();
  private final TitleShape shape;

  TitleFinds(RoleTaxonomy taxonomy, List<Term> terms) {
    this.terms = terms;
    this.shape = new TitleShape(taxonomy.vocabulary(), terms);
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

  List<Found<Role>> titles() {
    return titles;
  }

  List<Found<Area>> areas() {
    return areas;
  }

  TitleShape shape() {
    return shape;
  }

  Term term(int index) {
    return terms.get(index);
  }

  /** True if a candidate was read from words in front of its head: Backend Engineer. */
  boolean isInFront(Candidate candidate, int head) {
    return candidate.start() < terms.get(head).start() && candidate.end() == terms.get(head).end();
  }

  /** What later segments cost, which say less. */
  int segmentPenalty(int term) {
    return PER_SEGMENT * (terms.get(term).segment() - terms.getFirst().segment());
  }

  /** A candidate quoted from one find to another; a general role weighs less. */
  Candidate candidate(Role role, int score, Found<?> from, Found<?> to, String rule) {
    int weighed = role.breadth() == Role.Breadth.SPECIFIC ? score : score - GENERIC;
    int start = Math.min(terms.get(from.start()).start(), terms.get(to.start()).start());
    int end = Math.max(terms.get(from.end() - 1).end(), terms.get(to.end() - 1).end());
    return new Candidate(role, weighed, start, end, rule);
  }

  boolean sameSegment(int head, Found<?> found) {
    return terms.get(found.start()).segment() == terms.get(head).segment();
  }
}
