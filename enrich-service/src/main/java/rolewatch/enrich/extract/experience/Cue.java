package rolewatch.enrich.extract.experience;

import java.util.Map;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.extract.words.PhraseTree;

/** What a phrase says about the stretch of time beside it. */
enum Cue {
  EXPERIENCE,
  DOING,
  REQUIREMENT,
  COMPANY,
  BEFORE,
  AFTER,
  ANYWHERE,
  PREFERRED,
  PART,
  ALTERNATIVE;

  private static final Map<String, Cue> LISTS =
      Map.of(
          "experience", EXPERIENCE,
          "doing", DOING,
          "requirement", REQUIREMENT,
          "company", COMPANY,
          "before", BEFORE,
          "after", AFTER,
          "anywhere", ANYWHERE,
          "preferred", PREFERRED,
          "part", PART,
          "alternative", ALTERNATIVE);

  static PhraseTree<Cue> tree(PhraseLists lists) {
    PhraseTree<Cue> tree = new PhraseTree<>();
    LISTS.forEach((name, cue) -> lists.list(name).forEach(phrase -> tree.put(phrase, cue)));
    return tree;
  }
}
