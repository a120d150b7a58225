package rolewatch.enrich.extract.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;

/**
 * Patterns of words under headings that say what they mean, read from a file beside a class. How
 * the file is written stands in {@link PhraseFile}. Safe for use by several threads.
 */
public final class PhraseBook {

  private static final int[] NONE = {};

  private final Lexicon lexicon;
  private final Pattern[] patterns;
  private final int[][] byNeededWord;
  private final int[][] byFirstWord;
  private final int[] numbers;
  private final int watch;

  private PhraseBook(PhraseFile file, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.patterns = file.patterns().toArray(Pattern[]::new);
    this.numbers = file.numbers();
    this.byNeededWord = by(Pattern::needs);
    this.byFirstWord = by(Pattern::first);
    this.watch = lexicon.watch(Arrays.stream(patterns).flatMapToInt(p -> p.needs().stream()));
  }

  private int[][] by(Function<Pattern, WordSet> words) {
    int[][] lists = new int[lexicon.size()][];
    Arrays.fill(lists, NONE);
    for (int i = 0; i < patterns.length; i++) {
      int pattern = i;
      words.apply(patterns[i]).stream().forEach(id -> lists[id] = with(lists[id], pattern));
    }
    return lists;
  }

  private static int[] with(int[] list, int last) {
    return IntStream.concat(Arrays.stream(list), IntStream.of(last)).toArray();
  }

  /** Reads the book of a name that lies beside a class; its words go into the lexicon. */
  public static PhraseBook beside(Class<?> owner, String name, Lexicon lexicon) {
    return new PhraseBook(PhraseFile.read(owner, name, lexicon), lexicon);
  }

  /** Every phrase of the book in a text, by where it begins. */
  public List<PhraseMatch> find(PreparedText text) {
    return text.isEmpty() ? List.of() : new PhraseSearch(this, text.tokens(lexicon)).run();
  }

  /** The watch of the lexicon for the words that some pattern cannot do without. */
  int watch() {
    return watch;
  }

  Pattern pattern(int index) {
    return patterns[index];
  }

  /** How many patterns there are. */
  int patterns() {
    return patterns.length;
  }

  /** The patterns that cannot do without a word. */
  int[] needing(int id) {
    return id >= 0 && id < byNeededWord.length ? byNeededWord[id] : NONE;
  }

  /** The patterns that may begin with a word. */
  int[] beginningWith(int id) {
    return id >= 0 && id < byFirstWord.length ? byFirstWord[id] : NONE;
  }

  /** The number a word stands for; 0 if none. */
  int number(int id) {
    return id >= 0 && id < numbers.length ? numbers[id] : 0;
  }
}
