package rolewatch.ingest.page;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A host's robots rules (RFC 9309) as last read.
 *
 * @param rules the rules to keep to
 * @param readAt when
 * @param problem why the file could not be reached, in which case everything is disallowed; null if
 *     it was reached or there is none
 */
record RobotsCopy(SimpleRobotRules rules, Instant readAt, @Nullable String problem) {

  /** The most of the file that is read; RFC 9309 asks for at least 500 KiB. */
  static final long MAX_BYTES = 1024 * 1024;

  private static final Duration LIFE = Duration.ofHours(24);
  private static final Duration LIFE_OF_FAILURE = Duration.ofSeconds(30);

  /** Makes a copy from what came of fetching the file. */
  static RobotsCopy of(Fetched fetched, String productToken, Instant now) {
    return switch (fetched) {
      case Fetched.Ok(Page page) -> new RobotsCopy(parse(page, productToken), now, null);
      // RFC 9309 2.3.1.3: a file that is unavailable (4xx) allows everything.
      case Fetched.Gone _, Fetched.Forbidden _ -> allowingAll(now);
      // RFC 9309 2.3.1.4: a file that is unreachable disallows everything.
      case Fetched.NotModified _ -> disallowingAll(now, "an answer to a question we did not ask");
      case Fetched.Blocked(String reason) -> disallowingAll(now, reason);
      case Fetched.Busy(_, String reason) -> disallowingAll(now, reason);
      case Fetched.Failed(String reason) -> disallowingAll(now, reason);
    };
  }

  boolean allows(URI address) {
    return rules.isAllowed(address.toString());
  }

  /** Whether the copy may be used now. */
  boolean isFresh(Instant now, boolean insist) {
    if (problem == null) {
      return now.isBefore(readAt.plus(LIFE));
    }
    return !insist && now.isBefore(readAt.plus(LIFE_OF_FAILURE));
  }

  /** The pause between requests that the file asks for; zero if none. */
  Duration crawlDelay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private static SimpleRobotRules parse(Page page, String productToken) {
    return new SimpleRobotRulesParser()
        .parseContent(
            page.location().toString(),
            page.body(),
            "text/plain",
            Set.of(productToken.toLowerCase(Locale.ROOT)));
  }

  static RobotsCopy allowingAll(Instant now) {
    return new RobotsCopy(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now, null);
  }

  private static RobotsCopy disallowingAll(Instant now, String problem) {
    return new RobotsCopy(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now, problem);
  }
}
