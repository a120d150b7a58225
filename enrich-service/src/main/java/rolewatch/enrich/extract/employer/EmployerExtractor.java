package rolewatch.enrich.extract.employer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.phrase.PhraseBook;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Finding;

/**
 * Tells whether a posting is a staffing agency's: true by the words of the company's name or of the
 * text ("our client is looking for"), false where the employer turns agencies away, nothing where
 * nothing tells.
 */
public final class EmployerExtractor implements Extractor<Boolean> {

  private final PhraseBook names;
  private final PhraseBook texts;

  /** With the phrases that come with the service, whose words go into the lexicon. */
  public EmployerExtractor(Lexicon lexicon) {
    this.names = PhraseBook.beside(EmployerExtractor.class, "name.phrases", lexicon);
    this.texts = PhraseBook.beside(EmployerExtractor.class, "text.phrases", lexicon);
  }

  @Override
  public List<Finding<Boolean>> extract(PostingText posting) {
    Finding<Boolean> byName =
        first(
            posting.company(),
            names.find(posting.company()),
            "staffing",
            "software",
            "employer.name");
    if (byName != null) {
      return List.of(byName);
    }
    List<PhraseMatch> phrases = texts.find(posting.body());
    Finding<Boolean> direct = first(posting.body(), phrases, "direct", "", "employer.direct");
    if (direct != null) {
      return List.of(direct);
    }
    Finding<Boolean> client =
        first(posting.body(), phrases, "staffing", "noise", "employer.client");
    return client == null ? List.of() : List.of(client);
  }

  private static @Nullable Finding<Boolean> first(
      PreparedText text, List<PhraseMatch> phrases, String meaning, String unless, String rule) {
    for (PhraseMatch phrase : phrases) {
      if (phrase.meaning().equals(meaning) && !overlaps(phrase, phrases, unless)) {
        boolean staffing = meaning.equals("staffing");
        return new Finding<>(staffing, text.evidence(phrase.start(), phrase.end(), rule));
      }
    }
    return null;
  }

  private static boolean overlaps(PhraseMatch phrase, List<PhraseMatch> others, String meaning) {
    for (PhraseMatch other : others) {
      if (other.meaning().equals(meaning) && other.overlaps(phrase)) {
        return true;
      }
    }
    return false;
  }
}
