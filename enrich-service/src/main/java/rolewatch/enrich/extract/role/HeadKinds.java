package rolewatch.enrich.extract.role;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of head noun that a taxonomy names, each a bit, and the words of each kind. */
final class HeadKinds {

  private static final int MOST = 31;

  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> heads = new HashMap<>();

  HeadKinds(Section section) {
    kinds.put("none", Vocabulary.NONE);
    if (section.entries().size() > MOST) {
      throw new InvalidTaxonomy("heads", "at most " + MOST + " kinds are possible");
    }
    for (String kind : section.entries().keySet()) {
      int bit = 1 << kinds.size();
      kinds.put(kind, bit);
      section.phrases(kind).forEach(word -> heads.merge(word, bit, (a, b) -> a | b));
    }
  }

  /** The bits of each head noun. */
  Map<String, Integer> words() {
    return Map.copyOf(heads);
  }

  /** The bits of the kinds that a key names: "dev lead". */
  int bits(Section section, String key) {
    int bits = 0;
    for (String kind : key.split(" ", -1)) {
      Integer bit = kinds.get(kind);
      if (bit == null) {
        throw new InvalidTaxonomy(section.place(), "'" + kind + "' is no kind of head");
      }
      bits |= bit;
    }
    return bits;
  }

  /** The bits of those kinds in a list that there are. */
  int bits(List<String> names) {
    int bits = 0;
    for (String kind : names) {
      bits |= kinds.getOrDefault(kind, 0);
    }
    return bits;
  }
}
