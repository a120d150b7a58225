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
  private int tries;
  private int looks;

  PhraseSearch(PhraseBook book, Tokens tokens) {
    this.book = book;
    this.tokens = tokens;
    this.neededIn = new int[book.patterns()];
  }

  List<PhraseMatch> run() {
    int mark = tokens.nextMark(book.watch(), -1);
    while (mark >= 0 && !isExhausted()) {
      int start = tokens.marked(mark);
      int end = start + 1;
      while (tokens.gap(start) != Tokens.BREAK) {
        start--;
      }
      while (tokens.gap(end) != Tokens.BREAK) {
        end++;
      }
      for (; mark >= 0 && tokens.marked(mark) < end; mark = tokens.nextMark(book.watch(), mark)) {
        need(tokens.id(tokens.marked(mark)));
      }
      search(start, end);
    }
    return found;
  }

  private void need(int word) {
    for (int pattern : book.needing(word)) {
      neededIn[pattern] = sentence;
    }
  }

  private boolean isExhausted() {
    return tries >= MOST_TRIES || looks >= MOST_LOOKS || found.size() >= MOST_FOUND;
  }

  private void search(int from, int to) {
    for (int at = from; at < to && !isExhausted(); at++) {
      int[] beginning = book.beginningWith(tokens.id(at));
      looks += beginning.length;
      for (int pattern : beginning) {
        if (neededIn[pattern] == sentence) {
          tryAt(book.pattern(pattern), at);
        }
      }
    }
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
