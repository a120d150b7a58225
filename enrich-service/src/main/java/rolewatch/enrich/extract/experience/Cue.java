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
  WORKED,
  LASTING,
  STAYING,
  ASKING,
  SPENT,
  OTHERS,
  BESIDE,
  HELPING,
  HAVING,
  BEFORE,
  AFTER,
  ANYWHERE,
  PREFERRED,
  IDEALLY,
  PART,
  WHOLE,
  CEILING,
  FLOOR,
  ALTERNATIVE;

  private static final Map<String, Cue> LISTS =
      Map.ofEntries(
          Map.entry("experience", EXPERIENCE),
          Map.entry("doing", DOING),
          Map.entry("requirement", REQUIREMENT),
          Map.entry("company", COMPANY),
          Map.entry("worked", WORKED),
          Map.entry("lasting", LASTING),
          Map.entry("staying", STAYING),
          Map.entry("asking", ASKING),
          Map.entry("spent", SPENT),
          Map.entry("others", OTHERS),
          Map.entry("beside", BESIDE),
          Map.entry("helping", HELPING),
          Map.entry("having", HAVING),
          Map.entry("before", BEFORE),
          Map.entry("after", AFTER),
          Map.entry("anywhere", ANYWHERE),
          Map.entry("preferred", PREFERRED),
          Map.entry("ideally", IDEALLY),
          Map.entry("part", PART),
          Map.entry("whole", WHOLE),
          Map.entry("ceiling", CEILING),
          Map.entry("floor", FLOOR),
          Map.entry("alternative", ALTERNATIVE));

  static PhraseTree<Cue> tree(PhraseLists lists) {
    PhraseTree<Cue> tree = new PhraseTree<>();
    LISTS.forEach((name, cue) -> lists.list(name).forEach(phrase -> tree.put(phrase, cue)));
    return tree;
  }
}
