package rolewatch.enrich.extract.phrase;

import java.util.Random;
import java.util.stream.Stream;
import rolewatch.enrich.text.PostingText;

/** Texts that nobody writes and somebody sends. */
public final class HostileTexts {

  private static final int LONG = 100_000;

  private HostileTexts() {}

  /** Long repetitions of what each extractor looks for, and random mixtures of scripts. */
  public static Stream<String> all() {
    Stream<String> repeated = units().map(word -> repeated(word, LONG));
    return Stream.concat(
        Stream.of("", " ", "\n", "-", "|", ","), Stream.concat(repeated, random()));
  }

  /** What the long texts repeat. */
  public static Stream<String> units() {
    return Stream.of(
        "$1,",
        "0-0-0-",
        "remote ",
        "hybrid 3 days in the office ",
        "not remote or hybrid, ",
        "our office five days we must not ",
        "£9 plus a ",
        "a ",
        "Paris, ",
        "CA, IN, DE ",
        "San San San ",
        "New York ",
        "our client ",
        "full-time part-time ",
        "3 years of experience or ",
        "java, go and c++/",
        "<div><p>",
        "&amp;lt;",
        "a@b.c ",
        "+1 555 ",
        "\n",
        "• ",
        ".",
        "İıßﬁ",
        "\uD83D\uDE00",
        "\uD83D",
        "e\u0301");
  }

  /** A text of about a length that repeats one thing. */
  public static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  /** The same text as title, location and body. */
  public static PostingText everywhere(String text) {
    return PostingText.of(text, text.substring(0, Math.min(text.length(), 1_000)), text);
  }

  private static Stream<String> random() {
    return Stream.iterate(1, i -> i + 1).limit(40).map(HostileTexts::random);
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    String[] words = {
      "remote", "Hybrid", "CA", "Georgia", "office", "3", "days", "%", "(", "|", ";", "\n", "é",
      "東京", "not"
    };
    for (int i = 0; i < 300; i++) {
      text.append(words[random.nextInt(words.length)]);
      text.append((char) random.nextInt(0x3000)).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
