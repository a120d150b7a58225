package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.WorkMode;

/** The phrases of one body that stand, and what they say together. */
final class BodyClaims {

  private static final Set<String> TAKES_AWAY = Set.of("perk", "temporary", "noise");
  private static final int WHOLE_WEEK = 5;

  private final PreparedText body;
  private final List<PhraseMatch> standing;

  BodyClaims(PreparedText body, List<PhraseMatch> found) {
    this.body = body;
    this.standing = standing(found);
  }

  @Nullable Verdict verdict() {
    PhraseMatch choice = first("remote-choice");
    PhraseMatch remote =
        earlier(earlier(first("remote"), first("unless-remote")), first("at-home"));
    PhraseMatch hybrid = hybrid();
    PhraseMatch onsite = first("onsite");
    PhraseMatch denied = first("no-remote");
    if (denied != null) {
      return hybrid == null
          ? firm(WorkMode.ONSITE, onsite == null ? denied : nearer(onsite, denied))
          : hybrid(hybrid);
    }
    if (choice != null) {
      return firm(WorkMode.REMOTE, choice);
    }
    if (hybrid != null && (remote == null || hybrid.number() > 0 || isBefore(hybrid, remote))) {
      return hybrid(hybrid);
    }
    if (onsite != null && (remote == null || onsite.start() < remote.start())) {
      return firm(WorkMode.ONSITE, onsite);
    }
    return remote == null ? passing() : firm(WorkMode.REMOTE, remote);
  }

  // Of "Location: hybrid remote" both begin with the label.
  private static boolean isBefore(PhraseMatch hybrid, PhraseMatch remote) {
    boolean same = hybrid.start() == remote.start();
    return same ? hybrid.end() < remote.end() : hybrid.start() < remote.start();
  }

  // A statement about this job goes before the custom of the office.
  private @Nullable PhraseMatch hybrid() {
    PhraseMatch job = first("hybrid");
    PhraseMatch days = earlier(first("hybrid-home-days"), first("hybrid-mostly"));
    PhraseMatch custom = earlier(first("hybrid-policy"), days);
    return job == null ? custom : job;
  }

  private @Nullable Verdict passing() {
    PhraseMatch tag = earlier(first("remote-tag"), first("onsite-tag"));
    if (tag != null) {
      boolean remote = tag.meaning().equals("remote-tag");
      return verdict(remote ? WorkMode.REMOTE : WorkMode.ONSITE, null, false, tag);
    }
    PhraseMatch company = first("remote-company");
    return company == null || first("hybrid-company") != null
        ? null
        : verdict(WorkMode.REMOTE, null, false, company);
  }

  private Verdict hybrid(PhraseMatch match) {
    int days = officeDays();
    if (days == WHOLE_WEEK) {
      return firm(WorkMode.ONSITE, match);
    }
    if (match.number() == WHOLE_WEEK) {
      return firm(WorkMode.REMOTE, match);
    }
    boolean firm = match.meaning().equals("hybrid") || first("misposted") != null;
    return verdict(WorkMode.HYBRID, days == 0 ? null : days, firm, match);
  }

  private int officeDays() {
    for (PhraseMatch match : standing) {
      if (match.number() > 0 && !match.meaning().equals("hybrid-home-days")) {
        return match.number();
      }
    }
    return 0;
  }

  private Verdict firm(WorkMode mode, PhraseMatch match) {
    return verdict(mode, null, true, match);
  }

  private Verdict verdict(WorkMode mode, @Nullable Integer days, boolean firm, PhraseMatch match) {
    String rule = "work-mode." + match.meaning();
    return new Verdict(mode, days, firm, body.evidence(match.start(), match.end(), rule));
  }

  private @Nullable PhraseMatch first(String meaning) {
    for (PhraseMatch match : standing) {
      if (match.meaning().equals(meaning)) {
        return match;
      }
    }
    return null;
  }

  private static @Nullable PhraseMatch earlier(@Nullable PhraseMatch a, @Nullable PhraseMatch b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return nearer(a, b);
  }

  private static PhraseMatch nearer(PhraseMatch a, PhraseMatch b) {
    return a.start() <= b.start() ? a : b;
  }

  private static List<PhraseMatch> standing(List<PhraseMatch> found) {
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
