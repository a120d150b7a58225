package rolewatch.enrich.extract.workmode;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseBook;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.WorkMode;

/**
 * Reads the work mode from the body of a posting. Only phrases that say something of the job count;
 * the bare words are used for products, colleagues and events as well. The headings of the book:
 *
 * <ul>
 *   <li>{@code remote}, {@code remote-choice} (full remote as one of several choices), {@code
 *       hybrid}, {@code onsite}: said of this job
 *   <li>{@code unless-remote}: the same, with a "not" that denies something else
 *   <li>{@code hybrid-policy}, {@code hybrid-home-days}, {@code hybrid-mostly}: the custom of an
 *       office, which yields to the mark of a remote location
 *   <li>{@code at-home}: said of one's own home office, which is no office
 *   <li>{@code misposted}: the advertisement calls the job remote, and another thing is said of it
 *   <li>{@code no-remote}, {@code no-full-remote}, {@code no-hybrid}: denied
 *   <li>{@code remote-tag}, {@code onsite-tag}: hashtags for a network of jobs
 *   <li>{@code remote-company}, {@code hybrid-company}: said of the company or in passing
 *   <li>{@code perk}, {@code temporary}, {@code noise}: take away what they overlap
 * </ul>
 */
final class WorkModeBody {

  private static final Set<String> UNREAD = Set.of("perk", "temporary");

  private final PhraseBook book;
  private final WorkplaceReader sentences;

  WorkModeBody(Lexicon lexicon, WorkplaceWords vocabulary) {
    this.book = PhraseBook.beside(WorkModeBody.class, "body.phrases", lexicon);
    this.sentences = new WorkplaceReader(lexicon, vocabulary);
  }

  /** What the body says; null if it says nothing. */
  @Nullable Verdict read(PreparedText body) {
    List<PhraseMatch> found = book.find(body);
    Verdict known = new BodyClaims(body, found).verdict();
    boolean sure = known != null && known.firm() && known.mode() == WorkMode.HYBRID;
    return sure ? known : withSentences(body, found, known);
  }

  // The phrases are surer, so that the sentences speak where they are silent or in passing, or
  // where "remote" was only the half of what a sentence says.
  private @Nullable Verdict withSentences(
      PreparedText body, List<PhraseMatch> found, @Nullable Verdict known) {
    List<PhraseMatch> taken =
        found.stream().filter(match -> UNREAD.contains(match.meaning())).toList();
    Verdict told = sentences.read(body, taken, known);
    if (told == null) {
      return known;
    }
    if (known != null && !isSurer(told, known)) {
      return known;
    }
    Integer days = known == null ? null : known.officeDays();
    return new Verdict(
        told.mode(), days == null ? told.officeDays() : days, isFirm(told, found), told.evidence());
  }

  // As the custom of an office does, hybrid work told in a sentence yields to a remote location;
  // where a "remote" of the advertisement is denied, a remote location is denied as well.
  private static boolean isFirm(Verdict told, List<PhraseMatch> found) {
    return told.firm() && told.mode() != WorkMode.HYBRID
        || found.stream().anyMatch(match -> match.meaning().equals("misposted"));
  }

  private static boolean isSurer(Verdict told, Verdict known) {
    boolean hybrid = told.mode() == WorkMode.HYBRID;
    return switch (known.mode()) {
      case HYBRID -> hybrid && told.firm();
      case REMOTE ->
          known.overlaps(told) || (known.firm() ? hybrid && told.firm() : hybrid || told.firm());
      default -> hybrid && told.firm() || !known.firm() && (hybrid || told.firm());
    };
  }
}
