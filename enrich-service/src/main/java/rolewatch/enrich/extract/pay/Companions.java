package rolewatch.enrich.extract.pay;

import rolewatch.enrich.extract.words.DataLines;

/**
 * Reads what is paid beside a sum: "£29,250 plus London weighting", "45k + benefits". Nothing but
 * pay has such company, so that it needs no other word.
 */
final class Companions {

  private static final int REACH = 64;
  private static final int MOST_OPENERS = 4;

  private enum Word {
    LINK,
    OPENER,
    COMPANION,
    DEPENDING
  }

  private final Phrases<Word> phrases = new Phrases<>();

  Companions() {
    for (String line : DataLines.beside(Companions.class, "companions.txt")) {
      String[] parts = line.split(" = ");
      for (String phrase : parts[1].split(", ")) {
        phrases.add(phrase, Word.valueOf(parts[0]));
      }
    }
  }

  /** True if something that goes with pay is named right behind a sum. */
  boolean follow(String lower, int end) {
    Words words = Words.of(lower, end, Lines.end(lower, end, REACH));
    if (words.size() == 0 || words.start(0) > end + 2) {
      return false;
    }
    var first = phrases.at(words, 0);
    if (first == null || first.meaning() != Word.LINK) {
      return first != null && first.meaning() == Word.DEPENDING;
    }
    int openers = 0;
    for (int i = first.count(); i < words.size() && openers <= MOST_OPENERS; openers++) {
      var next = phrases.at(words, i);
      if (next == null || next.meaning() == Word.LINK) {
        return false;
      }
      if (next.meaning() == Word.COMPANION) {
        return true;
      }
      i += next.count();
    }
    return false;
  }
}
