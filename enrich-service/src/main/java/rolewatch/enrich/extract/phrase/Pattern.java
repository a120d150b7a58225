package rolewatch.enrich.extract.phrase;

import java.util.BitSet;
import java.util.List;

/**
 * One pattern: elements that must follow each other within a sentence. Gaps are bounded, so the
 * work for one starting word is too.
 *
 * @param meaning the section of the book it stands in
 * @param elements what must follow, in order
 * @param needs the bits of the words of which one must be in the sentence
 */
record Pattern(String meaning, List<Element> elements, long needs) {

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
  record OneOf(BitSet single, List<int[]> phrases, boolean optional, boolean captured)
      implements Element {}

  /**
   * Up to so many words of any kind.
   *
   * @param marks true if commas and brackets may stand between them
   */
  record Gap(int most, boolean marks) implements Element {}

  /** The next word, with nothing between, must be none of these. */
  record NotNext(BitSet words) implements Element {}

  /** The word before the phrase, with nothing between, must be none of these. */
  record NotBefore(BitSet words) implements Element {}

  /** Only a sentence, list item or label begins here. */
  record AtStart() implements Element {}

  /** Only a sentence, clause or list item ends here. */
  record AtEnd() implements Element {}

  /** A colon or a dash stands here. */
  record AtMark() implements Element {}

  /**
   * The match that begins with a word: the word after its end and the captured word, packed; or -1.
   */
  long match(WordSequence words, int from) {
    return step(words, from, from, 0, 0);
  }

  private long step(WordSequence words, int from, int at, int element, int captured) {
    if (element == elements.size()) {
      return (long) captured << 32 | at;
    }
    return switch (elements.get(element)) {
      case OneOf oneOf -> oneOf(words, from, at, element, captured, oneOf);
      case Gap gap -> gap(words, from, at, element, captured, gap);
      case NotNext(BitSet none) ->
          at < words.size() && words.gap(at) == Cut.NONE && has(none, words.id(at))
              ? NO
              : step(words, from, at, element + 1, captured);
      case NotBefore(BitSet none) ->
          from > 0 && words.gap(from) == Cut.NONE && has(none, words.id(from - 1))
              ? NO
              : step(words, from, at, element + 1, captured);
      case AtStart() ->
          words.gap(at) >= Cut.MARK ? step(words, from, at, element + 1, captured) : NO;
      case AtEnd() -> words.gap(at) >= Cut.MARK ? step(words, from, at, element + 1, captured) : NO;
      case AtMark() ->
          at < words.size() && words.gap(at) >= Cut.MARK && words.gap(at) <= Cut.COLON
              ? step(words, from, at, element + 1, captured)
              : NO;
    };
  }

  private long oneOf(WordSequence words, int from, int at, int element, int captured, OneOf oneOf) {
    if (reachable(words, from, at) && (at == from || isNear(words, at, element))) {
      if (has(oneOf.single, words.id(at))) {
        long found = step(words, from, at + 1, element + 1, oneOf.captured ? at + 1 : captured);
        if (found != NO) {
          return found;
        }
      }
      for (int[] phrase : oneOf.phrases) {
        if (follows(words, from, at, phrase)) {
          long found = step(words, from, at + phrase.length, element + 1, captured);
          if (found != NO) {
            return found;
          }
        }
      }
    }
    return oneOf.optional ? step(words, from, at, element + 1, captured) : NO;
  }

  private long gap(WordSequence words, int from, int at, int element, int captured, Gap gap) {
    for (int i = 0; i <= gap.most; i++) {
      if (!gap.marks && words.gap(at + i) != Cut.NONE) {
        return NO;
      }
      long found = step(words, from, at + i, element + 1, captured);
      if (found != NO) {
        return found;
      }
      if (!reachable(words, from, at + i)) {
        return NO;
      }
    }
    return NO;
  }

  private static boolean follows(WordSequence words, int from, int at, int[] phrase) {
    for (int i = 0; i < phrase.length; i++) {
      boolean near = i == 0 || words.gap(at + i) == Cut.NONE;
      if (!near || !reachable(words, from, at + i) || words.id(at + i) != phrase[i]) {
        return false;
      }
    }
    return true;
  }

  // Words that follow each other have nothing between them, unless the pattern says so.
  private boolean isNear(WordSequence words, int at, int element) {
    return words.gap(at) == Cut.NONE
        || switch (elements.get(element - 1)) {
          case Gap gap -> gap.marks;
          case AtMark() -> true;
          case OneOf _, NotNext _, NotBefore _, AtStart _, AtEnd _ -> false;
        };
  }

  private static boolean reachable(WordSequence words, int from, int at) {
    return at < words.size() && (at == from || words.gap(at) != Cut.BREAK);
  }

  private static boolean has(BitSet set, int id) {
    return id != Words.UNKNOWN && set.get(id);
  }
}
