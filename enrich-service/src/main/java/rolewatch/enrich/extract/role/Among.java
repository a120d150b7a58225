package rolewatch.enrich.extract.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree;
import rolewatch.enrich.extract.words.PhraseTree.Match;

/**
 * What a role is called by other words of its title: a QA Manager, Food, tests no software.
 *
 * @param role the role it then is
 * @param words the words, in terms; false for phrases that hold one and mean something else
 */
record Among(Role role, PhraseTree<Boolean> words) {

  /** True if one of the words stands outside of what a candidate was read from. */
  boolean isNamed(List<Term> terms, Candidate candidate) {
    List<String> texts = terms.stream().map(Term::text).toList();
    for (int i = 0; i < texts.size(); ) {
      Match<Boolean> match = words.longest(texts, i, texts.size());
      boolean outside =
          terms.get(i).start() >= candidate.end() || terms.get(i).end() <= candidate.start();
      if (match != null && outside && match.values().getFirst()) {
        return true;
      }
      i = match == null ? i + 1 : match.end();
    }
    return false;
  }

  /** The candidate as it is called beside the words; the same if none of them is there. */
  static Candidate renamed(Candidate candidate, @Nullable Among among, List<Term> terms) {
    return among == null || !among.isNamed(terms, candidate)
        ? candidate
        : new Candidate(
            among.role(), candidate.score(), candidate.start(), candidate.end(), candidate.rule());
  }
}
