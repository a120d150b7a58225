package rolewatch.enrich.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rolewatch.enrich.text.PreparedText;

/** Reads the words of a title in one pass, leaving out what says nothing of the job. */
public final class TitleWords {

  // Longer titles are sentences; their tail names places and perks.
  private static final int MAX_WORDS = 60;
  private static final Set<String> GENDERS =
      Set.of("m", "w", "d", "f", "h", "x", "k", "v", "n", "b", "gn", "div", "mwd", "wmd", "all");

  private final String lower;
  private final int to;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int segment;

  private TitleWords(String lower, int from, int to) {
    this.lower = lower;
    this.at = from;
    this.to = to;
  }

  /** The words of the whole text. */
  public static List<Word> of(PreparedText text) {
    return of(text, 0, text.lower().length());
  }

  /** The words between two offsets. */
  public static List<Word> of(PreparedText text, int from, int to) {
    TitleWords reader = new TitleWords(text.lower(), from, to);
    reader.read();
    return withoutEmployer(withoutGenders(reader.words));
  }

  private void read() {
    while (at < to && words.size() < MAX_WORDS) {
      if (startsWord()) {
        word();
      } else {
        separator();
      }
    }
  }

  private boolean startsWord() {
    char c = lower.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '.' && isLetterAt(at + 1) && (at == 0 || lower.charAt(at - 1) == ' '));
  }

  private void word() {
    int start = at++;
    while (at < to && continuesWord(start)) {
      at++;
    }
    String text = Letters.plain(lower.substring(start, at));
    at = Math.min(to, GenderEnding.skip(lower, start, at));
    words.add(new Word(text, start, at, segment));
  }

  private boolean continuesWord(int start) {
    char c = lower.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '#') {
      return true;
    }
    return switch (c) {
      case '+' -> at - start <= 2 && !isLetterAt(at + 1); // c++, not UI+UX
      case '.', '&' -> isLetterAt(at + 1) && isLetterAt(at - 1);
      default -> false;
    };
  }

  private void separator() {
    char c = lower.charAt(at);
    if (c == '&') {
      words.add(new Word("and", at, at + 1, segment));
    } else if (c == '\'' || c == '’') {
      skipPossessive();
    } else if (separates(c)) {
      segment++;
    }
    at++;
  }

  private void skipPossessive() {
    boolean possessive = at + 1 < to && lower.charAt(at + 1) == 's' && !isLetterAt(at + 2);
    at += possessive ? 1 : 0;
  }

  private boolean separates(char c) {
    return switch (c) {
      case ',',
          ';',
          '|',
          '(',
          ')',
          '[',
          ']',
          '{',
          '}',
          ':',
          '–',
          '—',
          '•',
          '@',
          '\n',
          '>',
          '"',
          '!',
          '?',
          '，',
          '（',
          '）',
          '·',
          '【',
          '】' ->
          true;
      case '-', '/' -> !isWordAt(at - 1) || !isWordAt(at + 1);
      case '.' -> isSpaceAt(at + 1) && at > 3 && !isSpaceAt(at - 3);
      default -> false;
    };
  }

  private boolean isWordAt(int offset) {
    return offset >= 0
        && offset < to
        && (Character.isLetterOrDigit(lower.charAt(offset)) || lower.charAt(offset) == '+');
  }

  private boolean isLetterAt(int offset) {
    return offset >= 0 && offset < to && Character.isLetterOrDigit(lower.charAt(offset));
  }

  private boolean isSpaceAt(int offset) {
    return offset >= 0 && offset < to && lower.charAt(offset) == ' ';
  }

  // (m/w/d), H/F, (f|m|x): two or more of the letters side by side.
  private static List<Word> withoutGenders(List<Word> words) {
    List<Word> kept = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!isGender(words, i) || !(isGender(words, i - 1) || isGender(words, i + 1))) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static boolean isGender(List<Word> words, int i) {
    return i >= 0 && i < words.size() && GENDERS.contains(words.get(i).text());
  }

  private static List<Word> withoutEmployer(List<Word> words) {
    List<Word> kept = new ArrayList<>(words.size());
    int employer = -1;
    for (Word word : words) {
      if (word.text().equals("at") && !kept.isEmpty()) {
        employer = word.segment();
      }
      if (word.segment() != employer) {
        kept.add(word);
      }
    }
    return kept;
  }
}
