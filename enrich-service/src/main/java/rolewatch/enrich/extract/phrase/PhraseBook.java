package rolewatch.enrich.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.text.PreparedText;

/**
 * Patterns of words under headings that say what they mean, read from a file beside a class. How
 * the file is written stands in {@link PhraseFile}. Safe for use by several threads.
 */
public final class PhraseBook {

  private static final Pattern[] NONE = {};

  // Far more than any real posting holds; hostile text must not fill the memory.
  private static final int MOST = 400;

  private final Words words;
  private final Pattern[][] byFirstWord;
  private final int[] numbers;
  private final ThreadLocal<WordSequence> sequences;

  private PhraseBook(PhraseFile file) {
    this.words = file.words();
    this.byFirstWord = file.byFirstWord(NONE);
    this.numbers = file.numbers();
    this.sequences = ThreadLocal.withInitial(() -> new WordSequence(words));
  }

  /** Reads the book of a name that lies beside a class. */
  public static PhraseBook beside(Class<?> owner, String name) {
    return new PhraseBook(PhraseFile.read(owner, name));
  }

  /** Every phrase of the book in a text, by where it begins. */
  public List<PhraseMatch> find(PreparedText text) {
    if (text.isEmpty()) {
      return List.of();
    }
    WordSequence sequence = sequences.get();
    sequence.read(text.text(), text.lower());
    List<PhraseMatch> found = new ArrayList<>();
    for (int i = 0; i < sequence.size() && found.size() < MOST; i++) {
      int id = sequence.id(i);
      if (id != Words.UNKNOWN) {
        for (Pattern pattern : byFirstWord[id]) {
          match(pattern, sequence, i, found);
        }
      }
    }
    return found;
  }

  private void match(Pattern pattern, WordSequence sequence, int at, List<PhraseMatch> found) {
    long match = pattern.match(sequence, at);
    if (match < 0) {
      return;
    }
    int next = (int) match;
    int captured = (int) (match >>> 32);
    int number = captured == 0 ? 0 : numbers[sequence.id(captured - 1)];
    found.add(
        new PhraseMatch(
            pattern.meaning(), sequence.start(at), sequence.end(Math.max(at, next - 1)), number));
  }
}
