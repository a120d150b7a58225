package rolewatch.enrich.extract.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rolewatch.enrich.extract.words.Letters;
import rolewatch.enrich.extract.words.PhraseTree;

/** The terms that the words of a taxonomy mean, and every word that it knows. */
final class TermBook {

  private final Set<String> known = new HashSet<>();
  private final PhraseTree<List<String>> synonyms = new PhraseTree<>();

  TermBook(Section section) {
    for (String meaning : section.entries().keySet()) {
      List<String> terms = List.of(words(meaning).split(" ", -1));
      known.addAll(terms);
      section.phrases(meaning).forEach(phrase -> synonyms.put(know(phrase), terms));
    }
  }

  PhraseTree<List<String>> synonyms() {
    return synonyms;
  }

  Set<String> known() {
    return Set.copyOf(known);
  }

  void knowAll(Collection<String> words) {
    known.addAll(words);
  }

  /** A phrase in terms: titles are put into terms before phrases are looked up, so they must be. */
  String meaning(String phrase) {
    List<String> words = List.of(know(phrase).split(" ", -1));
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      PhraseTree.Match<List<String>> match = synonyms.longest(words, i, words.size());
      terms.addAll(match == null ? List.of(words.get(i)) : match.values().getFirst());
      i = match == null ? i + 1 : match.end();
    }
    return String.join(" ", terms);
  }

  private String know(String phrase) {
    known.addAll(List.of(phrase.split(" ", -1)));
    return phrase;
  }

  static String words(String phrase) {
    return Letters.plain(phrase.toLowerCase(Locale.ROOT).strip());
  }
}
