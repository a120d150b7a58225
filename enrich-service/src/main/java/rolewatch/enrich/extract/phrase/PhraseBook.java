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

  // Far more than any real posting needs; hostile text must fill neither memory nor time.
  private static final int MOST = 400;
  private static final int MOST_TRIES = 20_000;

  private final Words words;
  private final Pattern[][] byFirstWord;
  private final int[] numbers;
  private final long[] triggers;
  private final ThreadLocal<WordSequence> sequences;

  private PhraseBook(PhraseFile file) {
    this.words = file.words();
    this.byFirstWord = file.byFirstWord(NONE);
    this.numbers = file.numbers();
    this.triggers = file.triggers();
    this.sequences = ThreadLocal.withInitial(() -> new WordSequence(words, Cut.empty()));
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
    Cut cut = Cut.of(text);
    WordSequence sequence = sequences.get();
    sequence.read(cut, triggers);
    List<PhraseMatch> found = new ArrayList<>();
    int tries = 0;
    for (int i = 0; i < sequence.sentences() && tries < MOST_TRIES; i++) {
      if (sequence.needs(i) != 0) {
        tries = findInSentence(sequence, i, found, tries);
      }
    }
    return found;
  }

  // A pattern is tried only where the sentence has one of the words that it cannot do without.
  private int findInSentence(
      WordSequence sequence, int sentence, List<PhraseMatch> found, int triesSoFar) {
    int tries = triesSoFar;
    long needs = sequence.needs(sentence);
    int end = sequence.sentence(sentence + 1);
    for (int i = sequence.sentence(sentence); i < end && tries < MOST_TRIES; i++) {
      int id = sequence.id(i);
      if (id != Words.UNKNOWN) {
        for (Pattern pattern : byFirstWord[id]) {
          if ((pattern.needs() & needs) != 0) {
            tries++;
            match(pattern, sequence, i, found);
          }
        }
      }
      tries = found.size() < MOST ? tries : MOST_TRIES;
    }
    return tries;
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
