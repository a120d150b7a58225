package rolewatch.enrich.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree;
import rolewatch.enrich.extract.words.Word;

/**
 * Turns the words of a title, in any language it knows, into the terms of the taxonomy.
 *
 * @param synonyms what a phrase means in terms
 * @param known every word that any phrase of the taxonomy holds
 * @param suffixes ends of compound words, longest first: softwareentwickler
 * @param heads the kinds of head noun a term is, as bits
 * @param activities the head noun of somebody who does it: engineering, engineer
 * @param grades words that say how senior somebody is, not what they do
 * @param prepositions words behind which no head noun stands
 * @param fillers words between a field of work and its head that add nothing: backend software
 *     engineer
 * @param followers the kinds of head noun that leave the occupation before them: nurse manager
 */
record Vocabulary(
    PhraseTree<List<String>> synonyms,
    Set<String> known,
    List<String> suffixes,
    Map<String, Integer> heads,
    Map<String, String> activities,
    Set<String> grades,
    Set<String> prepositions,
    Set<String> fillers,
    int followers) {

  /** The kind of head noun that stands for none at all. */
  static final int NONE = 1;

  /** The terms of a title, in order. */
  List<Term> terms(List<Word> words) {
    List<Word> parts = new ArrayList<>(words.size() + 4);
    words.forEach(word -> addParts(word, parts));
    List<String> texts = parts.stream().map(Word::text).toList();
    List<Term> terms = new ArrayList<>(parts.size() + 4);
    for (int i = 0; i < parts.size(); ) {
      i = addTerms(parts, texts, i, terms);
    }
    return terms;
  }

  int heads(String term) {
    return heads.getOrDefault(term, 0);
  }

  private int addTerms(List<Word> parts, List<String> texts, int at, List<Term> terms) {
    int segment = parts.get(at).segment();
    int limit = at + 1;
    while (limit < parts.size() && parts.get(limit).segment() == segment) {
      limit++;
    }
    PhraseTree.Match<List<String>> match = synonyms.longest(texts, at, limit);
    List<String> meaning = match == null ? List.of(texts.get(at)) : match.values().getFirst();
    int end = match == null ? at + 1 : match.end();
    for (String term : meaning) {
      terms.add(new Term(term, parts.get(at).start(), parts.get(end - 1).end(), segment));
    }
    return end;
  }

  private void addParts(Word word, List<Word> parts) {
    for (String text : split(word.text())) {
      parts.add(new Word(text, word.start(), word.end(), word.segment()));
    }
  }

  private List<String> split(String word) {
    if (known.contains(word) || word.length() < 5) {
      return List.of(word);
    }
    String stem = known(stems(word));
    if (stem != null) {
      return List.of(stem);
    }
    for (String stemOrWord : stems(word)) {
      List<String> parts = compound(stemOrWord);
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    return List.of(word);
  }

  private @Nullable String known(List<String> words) {
    return words.stream().filter(known::contains).findFirst().orElse(null);
  }

  // Plurals and feminine forms: writers, Entwicklerin, Entwicklerinnen, programadora.
  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>(4);
    stems.add(word);
    for (String ending : List.of("innen", "in", "es", "s", "a", "e", "en")) {
      if (word.endsWith(ending)) {
        stems.add(word.substring(0, word.length() - ending.length()));
      }
    }
    return stems;
  }

  private List<String> compound(String word) {
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() > suffix.length() + 1) {
        return List.of(first(word.substring(0, word.length() - suffix.length())), suffix);
      }
    }
    return List.of();
  }

  private String first(String part) {
    String linked = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    return known.contains(part) ? part : linked;
  }
}
