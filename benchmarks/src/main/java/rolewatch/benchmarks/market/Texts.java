package rolewatch.benchmarks.market;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Texts as long as real ones, of words as frequent as real ones; they compress as real ones do. */
final class Texts {

  private static final int WORDS = 4_000;
  private static final int ABOUT_EMPLOYER = 200;
  private static final int SHORTEST = 100;
  private static final int SPREAD = 450;

  private static final String[] CONSONANTS = "b c d f g l m n p r s t v st tr pr".split(" ", -1);
  private static final String[] VOWELS = "a e i o u ea ou io".split(" ", -1);

  private final Frequencies frequencies = Frequencies.zipf(WORDS, 0.9);
  private final String[] words =
      IntStream.range(0, WORDS).mapToObj(Texts::word).toArray(String[]::new);

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= CONSONANTS.length) {
      word.append(CONSONANTS[rest % CONSONANTS.length]).append(VOWELS[rest % VOWELS.length]);
    }
    return word.append(number % 3 == 0 ? "n" : "").toString();
  }

  /** What the employer says of itself everywhere, and what this posting says. */
  String text(RandomGenerator employer, RandomGenerator posting) {
    StringBuilder text = new StringBuilder(6_000);
    write(text, ABOUT_EMPLOYER, employer);
    write(text, SHORTEST + posting.nextInt(SPREAD), posting);
    return text.toString();
  }

  private void write(StringBuilder text, int count, RandomGenerator random) {
    for (int i = 0; i < count; i++) {
      text.append(words[frequencies.pick(random)]).append(i % 12 == 11 ? ".\n" : " ");
    }
  }
}
