package rolewatch.enrich.extract.workmode;

import java.util.List;
import rolewatch.enrich.extract.phrase.PhraseBook;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.extract.place.NamedCountries;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;

/** Reads which countries remote work is limited to: from the location, the title or the body. */
final class RemoteLimits {

  private static final int REACH = 60;

  private final PhraseBook book;
  private final NamedCountries countries = new NamedCountries();

  RemoteLimits(Lexicon lexicon) {
    this.book = PhraseBook.beside(RemoteLimits.class, "limits.phrases", lexicon);
  }

  /** ISO 3166-1 alpha-2 codes; empty if nothing limits the work to a country. */
  List<String> read(PostingText posting) {
    List<String> limits = countries.only(posting.location().text());
    if (limits.isEmpty()) {
      limits = inText(posting.title());
    }
    return limits.isEmpty() ? inText(posting.body()) : limits;
  }

  private List<String> inText(PreparedText text) {
    for (PhraseMatch match : book.find(text)) {
      List<String> limits = countries.at(text.text(), match.end(), end(text.text(), match.end()));
      if (!limits.isEmpty()) {
        return limits;
      }
    }
    return List.of();
  }

  // To the end of the clause: "the US, except Alaska" names no further country.
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == ';' || c == '.' && i + 1 < limit && text.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return limit;
  }
}
