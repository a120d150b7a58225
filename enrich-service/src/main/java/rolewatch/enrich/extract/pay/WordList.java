package rolewatch.enrich.extract.pay;

import rolewatch.enrich.extract.words.DataLines;

/** Phrases that all mean the same, from a file of one line beside the code. */
final class WordList {

  private final Phrases<Boolean> phrases = new Phrases<>();

  WordList(String file) {
    for (String phrase : DataLines.beside(WordList.class, file).get(0).split(", ")) {
      phrases.add(phrase, true);
    }
  }

  /** True if a text in lower case names one of them. */
  boolean names(String lower) {
    return names(lower, 0, lower.length());
  }

  /** True if a stretch of a text in lower case names one of them. */
  boolean names(String lower, int from, int to) {
    Words words = Words.of(lower, from, to);
    for (int i = 0; i < words.size(); i++) {
      if (countAt(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words the longest of them takes that begins at a word; 0 if none does. */
  int countAt(Words words, int index) {
    var match = phrases.at(words, index);
    return match == null ? 0 : match.count();
  }
}
