package rolewatch.enrich.extract.employmenttype;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.phrase.PhraseBook;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.EmploymentType;
import rolewatch.events.Evidence;
import rolewatch.events.Evidence.Field;
import rolewatch.events.Finding;

/**
 * Reads the form of employment: the board's own field first, then the title, then what the body
 * says of this job. Where several are named, the rarer form is the telling one: a "full-time
 * internship" is an internship.
 */
public final class EmploymentTypeExtractor implements Extractor<EmploymentType> {

  private static final String DENIED = "DENIED";

  // The rarer form first.
  private static final List<EmploymentType> TELLING =
      List.of(
          EmploymentType.INTERNSHIP,
          EmploymentType.VOLUNTEER,
          EmploymentType.FREELANCE,
          EmploymentType.TEMPORARY,
          EmploymentType.CONTRACT,
          EmploymentType.PART_TIME,
          EmploymentType.FULL_TIME);

  private final PhraseBook declared;
  private final PhraseBook title;
  private final PhraseBook body;

  /** With the phrases that come with the service, whose words go into the lexicon. */
  public EmploymentTypeExtractor(Lexicon lexicon) {
    this.declared = book("declared.phrases", lexicon);
    this.title = book("title.phrases", lexicon);
    this.body = book("body.phrases", lexicon);
  }

  @Override
  public List<Finding<EmploymentType>> extract(PostingText posting) {
    Finding<EmploymentType> found = declared(posting.employmentType());
    if (found == null) {
      found = find(title, posting.title(), "employment-type.title");
    }
    if (found == null) {
      found = find(body, posting.body(), "employment-type.body");
    }
    return found == null ? List.of() : List.of(found);
  }

  // "FullTime" and "FULL_TIME" are two words, as "full-time" is.
  private @Nullable Finding<EmploymentType> declared(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String words = spaced(written);
    Finding<EmploymentType> found =
        find(declared, PreparedText.of(Field.DECLARED, words), "employment-type.declared");
    return found == null
        ? null
        : new Finding<>(found.value(), Evidence.declared(written, "employment-type.declared"));
  }

  private static String spaced(String written) {
    StringBuilder words = new StringBuilder(written.length() + 4);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean camel =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(written.charAt(i - 1));
      words.append(camel ? " " : "").append(c == '_' ? ' ' : c);
    }
    return words.toString();
  }

  private static @Nullable Finding<EmploymentType> find(
      PhraseBook book, PreparedText text, String rule) {
    List<PhraseMatch> matches = book.find(text);
    for (EmploymentType type : TELLING) {
      for (PhraseMatch match : matches) {
        if (match.meaning().equals(type.name()) && !isDenied(match, matches)) {
          return new Finding<>(type, text.evidence(match.start(), match.end(), rule));
        }
      }
    }
    return null;
  }

  private static boolean isDenied(PhraseMatch match, List<PhraseMatch> matches) {
    for (PhraseMatch other : matches) {
      if (other.meaning().equals(DENIED) && other.overlaps(match)) {
        return true;
      }
    }
    return false;
  }

  private static PhraseBook book(String name, Lexicon lexicon) {
    return PhraseBook.beside(EmploymentTypeExtractor.class, name, lexicon);
  }
}
