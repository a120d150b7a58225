package rolewatch.enrich.extract.phrase;

import java.util.List;
import rolewatch.enrich.text.Tokens;

/**
 * One pattern: elements that must follow each other within a sentence. Gaps are bounded, so the
 * work for one starting word is too.
 *
 * @param meaning the section of the book it stands in
 * @param elements what must follow, in order
 * @param first the words it may begin with
 * @param needs the words of which one must be in the sentence
 */
record Pattern(String meaning, List<Element> elements, WordSet first, WordSet needs) {

  private static final int NO = -1;

  /** A part of a pattern. */
  sealed interface Element {}

  /**
   * One of several words or short phrases.
   *
   * @param single the words that stand for the whole
   * @param phrases alternatives of several words
   * @param optional true if it may be left out
   * @param captured true if its number is the match's number
   */
  record OneOf(WordSet single, List<int[]> phrases, boolean optional, boolean captured)
      implements Element {}

  /**
   * Up to so many words of any kind.
   *
   * @param marks true if commas and brackets may stand between them
   */
  record Gap(int most, boolean marks) implements Element {}

  /** The next word, with nothing between, must be none of these. */
  record NotNext(WordSet words) implements Element {}

  /** The word before the phrase, with nothing between, must be none of these. */
  record NotBefore(WordSet words) implements Element {}

  /** Only a sentence, list item or label begins here. */
  record AtStart() implements Element {}

  /** Only a sentence, clause or list item ends here. */
  record AtEnd() implements Element {}

  /** A colon or a dash stands here. */
  record AtMark() implements Element {}

  /**
   * The match that begins with a word: the word after its end in the lower half, the word after the
   * captured one in the upper; -1 if there is none.
   */
  long match(Tokens words, int from) {
    return new Attempt(words, from).step(from, 0, 0, from);
  }

  /** One try to match from one word on. */
  private final class Attempt {
    private final Tokens words;
    private final int from;

    Attempt(Tokens words, int from) {
      this.words = words;
      this.from = from;
    }

    /**
     * Matches the rest of the pattern.
     *
     * @param at the word to go on with
     * @param element the element to go on with
     * @param captured the word after the captured one; 0 for none
     * @param free the word that a mark may stand before, since the pattern has asked for one
     */
    private long step(int at, int element, int captured, int free) {
      if (element == elements.size()) {
        return (long) captured << 32 | at;
      }
      int next = element + 1;
      return switch (elements.get(element)) {
        case OneOf oneOf -> oneOf(oneOf, at, next, captured, free);
        case Gap gap -> gap(gap, at, next, captured, free);
        case NotNext(WordSet none) ->
            at < words.size() && words.gap(at) == Tokens.NONE && none.has(words.id(at))
                ? NO
                : step(at, next, captured, free);
        case NotBefore(WordSet none) ->
            from > 0 && words.gap(from) == Tokens.NONE && none.has(words.id(from - 1))
                ? NO
                : step(at, next, captured, free);
        case AtStart(), AtEnd() ->
            words.gap(at) >= Tokens.MARK ? step(at, next, captured, free) : NO;
        case AtMark() -> isMark(at) ? step(at, next, captured, at) : NO;
      };
    }

    private long oneOf(OneOf oneOf, int at, int next, int captured, int free) {
      if (isNear(at, free)) {
        if (oneOf.single.has(words.id(at))) {
          long found = step(at + 1, next, oneOf.captured ? at + 1 : captured, NO);
          if (found != NO) {
            return found;
          }
        }
        for (int i = 0; i < oneOf.phrases.size(); i++) {
          int[] phrase = oneOf.phrases.get(i);
          long found = follows(at, phrase) ? step(at + phrase.length, next, captured, NO) : NO;
          if (found != NO) {
            return found;
          }
        }
      }
      return oneOf.optional ? step(at, next, captured, free) : NO;
    }

    private long gap(Gap gap, int at, int next, int captured, int free) {
      int allowed = free;
      for (int i = at; i <= at + gap.most; i++) {
        allowed = gap.marks ? i : allowed;
        long found = step(i, next, captured, allowed);
        if (found != NO || !isNear(i, allowed)) {
          return found;
        }
      }
      return NO;
    }

    // Words that follow each other have nothing between them, unless the pattern says so.
    private boolean isNear(int at, int free) {
      return at < words.size()
          && (words.gap(at) == Tokens.NONE
              || at == from
              || at == free && words.gap(at) != Tokens.BREAK);
    }

    private boolean isMark(int at) {
      return at < words.size() && words.gap(at) >= Tokens.MARK && words.gap(at) <= Tokens.COLON;
    }

    private boolean follows(int at, int[] phrase) {
      for (int i = 0; i < phrase.length; i++) {
        boolean near = i == 0 || isNear(at + i, NO);
        if (!near || words.id(at + i) != phrase[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
