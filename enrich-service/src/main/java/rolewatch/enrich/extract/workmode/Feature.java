package rolewatch.enrich.extract.workmode;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * What a passage has that may tell where the work is done: one or two words, the parts that words
 * play, or both. Each is a number of 64 bits, its kind before the numbers of the two.
 */
enum Feature {
  /** A word. */
  WORD(Of.WORD, Of.NOTHING),
  /** Two words, one behind the other. */
  NEXT(Of.WORD, Of.WORD),
  /** A word that plays a part. */
  PART(Of.PART, Of.NOTHING),
  /** Two parts, the second at most six words behind the first. */
  NEAR(Of.PART, Of.PART),
  /** A part and the word before it. */
  BEFORE(Of.PART, Of.WORD),
  /** A part and the word behind it. */
  AFTER(Of.PART, Of.WORD);

  private enum Of {
    NOTHING,
    WORD,
    PART
  }

  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;

  /** Stands for a word that has no number: a lexicon never gives this one. */
  static final int ANY_WORD = MASK;

  private static final Feature[] ALL = values();
  private static final Part[] PARTS = Part.values();

  private final Of first;
  private final Of second;

  Feature(Of first, Of second) {
    this.first = first;
    this.second = second;
  }

  /** The number of a feature of one word or part. */
  long key(int first) {
    return key(first, 0);
  }

  /** The number of a feature; words by their numbers in the lexicon, parts by their ordinals. */
  long key(int first, int second) {
    return ((long) ordinal() << BITS | first) << BITS | second;
  }

  /** The number of a feature as it is written: {@code NEXT from home}, {@code NEAR JOB HOME}. */
  static long key(String name, ToIntFunction<String> ids) {
    String[] words = name.split(" ");
    Feature kind = valueOf(words[0]);
    int first = number(kind.first, words[1], ids);
    return kind.second == Of.NOTHING
        ? kind.key(first)
        : kind.key(first, number(kind.second, words[2], ids));
  }

  private static int number(Of of, String word, ToIntFunction<String> ids) {
    return of == Of.PART ? Part.valueOf(word).ordinal() : ids.applyAsInt(word);
  }

  /** How the feature of a number is written. */
  static String name(long key, IntFunction<String> words) {
    Feature kind = ALL[(int) (key >>> 2 * BITS)];
    String first = kind + " " + written(kind.first, (int) (key >>> BITS & MASK), words);
    return kind.second == Of.NOTHING
        ? first
        : first + " " + written(kind.second, (int) (key & MASK), words);
  }

  private static String written(Of of, int number, IntFunction<String> words) {
    return of == Of.PART ? PARTS[number].name() : words.apply(number);
  }
}
