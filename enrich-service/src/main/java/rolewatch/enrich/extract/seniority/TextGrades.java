package rolewatch.enrich.extract.seniority;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.extract.words.TokenPhrases;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.Seniority;

/** Grades that a description states in so many words: "this entry-level role". */
final class TextGrades {

  private final Lexicon lexicon;
  private final TokenPhrases<Seniority> phrases;

  TextGrades(PhraseLists lists, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new TokenPhrases<>(lexicon);
    put(lists, "textIntern", Seniority.INTERN);
    put(lists, "textEntry", Seniority.ENTRY);
    put(lists, "textMid", Seniority.MID);
    put(lists, "textSenior", Seniority.SENIOR);
    put(lists, "textLead", Seniority.LEAD);
    put(lists, "textStaff", Seniority.STAFF);
    put(lists, "textPrincipal", Seniority.PRINCIPAL);
  }

  private void put(PhraseLists lists, String name, Seniority grade) {
    lists.list(name).forEach(phrase -> phrases.put(phrase, grade));
  }

  /** The grade stated first; null if none is. */
  @Nullable Grade read(PreparedText body) {
    Tokens tokens = body.tokens(lexicon);
    TokenPhrases.Match<Seniority> match = phrases.first(tokens);
    return match == null
        ? null
        : new Grade(
            match.value(),
            tokens.start(match.first()),
            tokens.end(match.end() - 1),
            "seniority.text");
  }
}
