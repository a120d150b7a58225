package rolewatch.enrich.extract.pay;

import rolewatch.enrich.extract.pay.Sum.Bounds;
import rolewatch.enrich.extract.words.DataLines;

/** Reads whether an amount that stands alone is a floor, a ceiling or the amount itself. */
final class OpenEnds {

  private static final int REACH = 64;
  private static final int BETWEEN_REACH = 40;
  private static final int MINIMUM_REACH = 40;
  private static final int SENTENCE_REACH = 170;

  private enum Word {
    FLOOR,
    CEILING,
    BETWEEN,
    MINIMUM,
    MORE,
    START,
    VERB,
    LINK
  }

  private final Phrases<Word> before = new Phrases<>();
  private final Phrases<Word> after = new Phrases<>();

  OpenEnds() {
    for (String line : DataLines.beside(OpenEnds.class, "open-ends.txt")) {
      String[] parts = line.split(" = ");
      Phrases<Word> book = parts[0].equals("MORE") ? after : before;
      for (String phrase : parts[1].split(", ")) {
        book.add(phrase, Word.valueOf(parts[0]));
      }
    }
  }

  /** Which bounds a single amount gives. */
  Bounds of(String lower, Amount amount) {
    if (lower.indexOf('+', amount.start() + 1, amount.end()) >= 0) {
      return Bounds.FLOOR;
    }
    Words next = Words.of(lower, amount.end(), amount.end() + REACH);
    if (next.size() > 0 && next.start(0) <= amount.end() + 2 && isMore(lower, next, amount.end())) {
      return Bounds.FLOOR;
    }
    Word word = wordBefore(lower, amount.start());
    if (word == Word.FLOOR || word == Word.MINIMUM || word == Word.START) {
      return Bounds.FLOOR;
    }
    return word == Word.CEILING ? Bounds.CEILING : Bounds.BOTH;
  }

  // "$120,000+" is a floor, "$120,000 + bonus" is not.
  private boolean isMore(String lower, Words next, int end) {
    if (next.get(0).equals("+")) {
      boolean tight = next.start(0) == end;
      boolean word =
          next.size() > 1 && next.start(1) == end + 1 && Character.isLetter(lower.charAt(end + 1));
      return tight && !word;
    }
    return after.at(next, 0) != null;
  }

  // The nearest word decides if only links ("of", "EUR", "gross") part it from the amount.
  private Word wordBefore(String lower, int start) {
    int from = Lines.start(lower, start, REACH);
    Words words = Words.of(lower, from, start);
    Word found = Word.LINK;
    for (int i = 0; i < words.size(); ) {
      var match = before.at(words, i);
      if (match == null) {
        found = Word.LINK;
        i++;
      } else {
        found = next(found, match.meaning());
        i += match.count();
      }
    }
    return found;
  }

  // "Starting pay: $17" labels the least, "the starting pay is $17" tells what is paid at first.
  private static Word next(Word found, Word word) {
    return switch (word) {
      case LINK -> found;
      case VERB -> found == Word.START ? Word.LINK : found;
      case FLOOR, CEILING, BETWEEN, MINIMUM, MORE, START -> word;
    };
  }

  /** True if a "between" leads up to an offset. */
  boolean isBetween(String lower, int start) {
    int from = Lines.start(lower, start, BETWEEN_REACH);
    return has(lower, from, start, Word.BETWEEN)
        || lower
            .substring(Math.max(0, start - SENTENCE_REACH), start)
            .contains("minimum and maximum");
  }

  /** True if a "minimum" leads up to an offset. */
  boolean isMinimum(String lower, int start) {
    return has(lower, start - MINIMUM_REACH, start, Word.MINIMUM);
  }

  private boolean has(String lower, int from, int to, Word wanted) {
    Words words = Words.of(lower, from, to);
    for (int i = 0; i < words.size(); i++) {
      var match = before.at(words, i);
      if (match != null && match.meaning() == wanted) {
        return true;
      }
    }
    return false;
  }
}
