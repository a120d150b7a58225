package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.WorkMode;

/** The phrases of one body that stand, and what they say together. */
final class BodyClaims {

  private static final int WHOLE_WEEK = 5;

  private final PreparedText body;
  private final StandingPhrases standing;

  BodyClaims(PreparedText body, List<PhraseMatch> found) {
    this.body = body;
    this.standing = StandingPhrases.of(found);
  }

  @Nullable Verdict verdict() {
    PhraseMatch choice = standing.first("remote-choice");
    PhraseMatch remote =
        StandingPhrases.earlier(
            StandingPhrases.earlier(standing.first("remote"), standing.first("unless-remote")),
            standing.first("at-home"));
    PhraseMatch hybrid = hybrid();
    PhraseMatch onsite = standing.first("onsite");
    PhraseMatch denied = standing.first("no-remote");
    if (denied != null) {
      return hybrid == null
          ? firm(WorkMode.ONSITE, onsite == null ? denied : StandingPhrases.nearer(onsite, denied))
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
    PhraseMatch job = standing.first("hybrid");
    PhraseMatch days =
        StandingPhrases.earlier(
            standing.first("hybrid-home-days"), standing.first("hybrid-mostly"));
    PhraseMatch custom = StandingPhrases.earlier(standing.first("hybrid-policy"), days);
    return job == null ? custom : job;
  }

  private @Nullable Verdict passing() {
    PhraseMatch tag =
        StandingPhrases.earlier(standing.first("remote-tag"), standing.first("onsite-tag"));
    if (tag != null) {
      boolean remote = tag.meaning().equals("remote-tag");
      return verdict(remote ? WorkMode.REMOTE : WorkMode.ONSITE, null, false, tag);
    }
    PhraseMatch company = standing.first("remote-company");
    return company == null || standing.first("hybrid-company") != null
        ? null
        : verdict(WorkMode.REMOTE, null, false, company);
  }

  private Verdict hybrid(PhraseMatch match) {
    int days = standing.officeDays();
    if (days == WHOLE_WEEK) {
      return firm(WorkMode.ONSITE, match);
    }
    if (match.number() == WHOLE_WEEK) {
      return firm(WorkMode.REMOTE, match);
    }
    boolean firm = match.meaning().equals("hybrid") || standing.first("misposted") != null;
    return verdict(WorkMode.HYBRID, days == 0 ? null : days, firm, match);
  }

  private Verdict firm(WorkMode mode, PhraseMatch match) {
    return verdict(mode, null, true, match);
  }

  private Verdict verdict(WorkMode mode, @Nullable Integer days, boolean firm, PhraseMatch match) {
    String rule = "work-mode." + match.meaning();
    return new Verdict(mode, days, firm, body.evidence(match.start(), match.end(), rule));
  }
}
