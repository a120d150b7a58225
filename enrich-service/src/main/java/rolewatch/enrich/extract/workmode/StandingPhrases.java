package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseMatch;

/** The phrases of one body that are left when others have taken away what they overlap. */
final class StandingPhrases {

  private static final Set<String> TAKES_AWAY = Set.of("perk", "temporary", "noise");

  private final List<PhraseMatch> standing;

  private StandingPhrases(List<PhraseMatch> standing) {
    this.standing = standing;
  }

  static StandingPhrases of(List<PhraseMatch> found) {
    return new StandingPhrases(standingOf(found));
  }

  /** Days a week on site; 0 if no phrase tells them. */
  int officeDays() {
    for (PhraseMatch match : standing) {
      if (match.number() > 0 && !match.meaning().equals("hybrid-home-days")) {
        return match.number();
      }
    }
    return 0;
  }

  /** The first phrase of a heading; null if none stands. */
  @Nullable PhraseMatch first(String meaning) {
    for (PhraseMatch match : standing) {
      if (match.meaning().equals(meaning)) {
        return match;
      }
    }
    return null;
  }

  /** The one that begins first; null if there is neither. */
  static @Nullable PhraseMatch earlier(@Nullable PhraseMatch a, @Nullable PhraseMatch b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return nearer(a, b);
  }

  /** The one that begins first. */
  static PhraseMatch nearer(PhraseMatch a, PhraseMatch b) {
    return a.start() <= b.start() ? a : b;
  }

  private static List<PhraseMatch> standingOf(List<PhraseMatch> found) {
    List<PhraseMatch> standing = new ArrayList<>(found.size());
    for (PhraseMatch match : found) {
      if (!TAKES_AWAY.contains(match.meaning()) && !isTakenAway(match, found)) {
        standing.add(match);
      }
    }
    return standing;
  }

  private static boolean isTakenAway(PhraseMatch match, List<PhraseMatch> found) {
    for (PhraseMatch other : found) {
      if (match.overlaps(other) && takesAway(other.meaning(), match.meaning())) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesAway(String meaning, String from) {
    return switch (meaning) {
      case "perk", "temporary", "noise" -> true;
      case "misposted" -> from.startsWith("remote") || from.equals("no-remote");
      case "no-remote" -> from.startsWith("remote") || from.equals("hybrid-policy");
      case "no-full-remote" -> from.startsWith("remote") || from.equals("no-remote");
      case "no-hybrid" -> from.startsWith("hybrid");
      case "hybrid-mostly", "hybrid-home-days" -> from.startsWith("remote");
      case "remote", "remote-choice" -> from.equals("onsite");
      case "at-home" -> from.equals("onsite") || from.startsWith("hybrid");
      case "unless-remote" -> from.equals("no-remote");
      default -> false;
    };
  }
}
