package rolewatch.enrich.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.text.Tokens;

/**
 * One search of a book's phrases in a text. Only where a sentence has a word that a pattern cannot
 * do without is the pattern tried, at each word it may begin with.
 */
final class PhraseSearch {

  // Far more than any real posting needs; hostile text must fill neither memory nor time.
  private static final int MOST_FOUND = 400;
  private static final int MOST_TRIES = 20_000;
  private static final int MOST_LOOKS = 1_000_000;

  private final PhraseBook book;
  private final Tokens tokens;
  private final List<PhraseMatch> found = new ArrayList<>();
  private final int[] neededIn;
  private int sentence = 1;
  private boolean anyNeeded;
  private int tries;
  private int looks;

  PhraseSearch(PhraseBook book, Tokens tokens) {
    this.book = book;
    this.tokens = tokens;
    this.neededIn = new int[book.patterns()];
  }

  List<PhraseMatch> run() {
    int start = 0;
    for (int i = 0; i < tokens.size() && !isExhausted(); i++) {
      if (tokens.gap(i) == Tokens.BREAK) {
        endSentence(start, i);
        start = i;
      }
      for (int pattern : book.needing(tokens.id(i))) {
        neededIn[pattern] = sentence;
        anyNeeded = true;
      }
    }
    endSentence(start, tokens.size());
    return found;
  }

  private boolean isExhausted() {
    return tries >= MOST_TRIES || looks >= MOST_LOOKS || found.size() >= MOST_FOUND;
  }

  private void endSentence(int from, int to) {
    for (int at = from; anyNeeded && at < to && !isExhausted(); at++) {
      int[] beginning = book.beginningWith(tokens.id(at));
      looks += beginning.length;
      for (int pattern : beginning) {
        if (neededIn[pattern] == sentence) {
          tryAt(book.pattern(pattern), at);
        }
      }
    }
    anyNeeded = false;
    sentence++;
  }

  private void tryAt(Pattern pattern, int at) {
    tries++;
    long match = pattern.match(tokens, at);
    if (match >= 0) {
      int next = (int) match;
      int captured = (int) (match >>> 32);
      int number = captured == 0 ? 0 : book.number(tokens.id(captured - 1));
      int end = tokens.end(Math.max(at, next - 1));
      found.add(new PhraseMatch(pattern.meaning(), tokens.start(at), end, number));
    }
  }
}
