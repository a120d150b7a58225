package rolewatch.enrich.extract.workmode;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * What a passage has that may tell where the work is done: one or two words, the parts that words
 * play, or both. Each is a number of 64 bits, its kind before the numbers of the two.
 */
enum Feature {
  /** A word. */
  WORD(Of.WORD),
  /** Two words, one behind the other. */
  NEXT(Of.WORD, Of.WORD),
  /** A word that plays a part. */
  PART(Of.PART),
  /** Two parts, the second at most six words behind the first. */
  NEAR(Of.PART, Of.PART),
  /** A part and the word before it. */
  BEFORE(Of.PART, Of.WORD),
  /** A part and the word behind it. */
  AFTER(Of.PART, Of.WORD);

  private enum Of {
    WORD,
    PART
  }

  private static final int BITS = 20;
  private static final long MASK = (1L << BITS) - 1;
  private static final Feature[] ALL = values();
  private static final Part[] PARTS = Part.values();

  private final List<Of> of;

  Feature(Of... of) {
    this.of = List.of(of);
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
    int[] numbers = new int[2];
    for (int i = 0; i < kind.of.size(); i++) {
      String word = words[i + 1];
      numbers[i] = kind.of.get(i) == Of.PART ? Part.valueOf(word).ordinal() : ids.applyAsInt(word);
    }
    return kind.key(numbers[0], numbers[1]);
  }

  /** How the feature of a number is written. */
  static String name(long key, IntFunction<String> words) {
    Feature kind = ALL[(int) (key >>> 2 * BITS)];
    StringBuilder name = new StringBuilder(kind.name());
    for (int i = 0; i < kind.of.size(); i++) {
      int number = (int) (key >>> (1 - i) * BITS & MASK);
      name.append(' ').append(kind.of.get(i) == Of.PART ? PARTS[number] : words.apply(number));
    }
    return name.toString();
  }
}
