package rolewatch.enrich.extract.language;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;

/** Tells the language of a posting. Looks at a bounded part of its text. */
public final class LanguageDetector {

  // The start often is an English sentence about the company, so the middle is read as well.
  private static final int HEAD = 900;
  private static final int MIDDLE = 900;

  private final SmallWords words;

  /** With the small words that come with the service, which go into the lexicon. */
  public LanguageDetector(Lexicon lexicon) {
    this.words = SmallWords.load(lexicon);
  }

  /**
   * The ISO 639-1 code of the language that the text is written in; what the board states if the
   * text is too short to tell, null if neither tells.
   */
  public @Nullable String detect(PostingText posting) {
    String found = detect(posting.body());
    if (found == null) {
      found = detect(posting.title());
    }
    return found == null ? posting.language() : found;
  }

  private @Nullable String detect(PreparedText text) {
    String lower = text.lower();
    String script = Scripts.language(lower, Math.min(lower.length(), HEAD));
    if (script != null) {
      return script;
    }
    double[] scores = words.scores();
    words.count(text, 0, Math.min(lower.length(), HEAD), scores);
    int middle = Math.max(HEAD, lower.length() / 2);
    words.count(text, middle, Math.min(lower.length(), middle + MIDDLE), scores);
    return words.best(scores);
  }
}
