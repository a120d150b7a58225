package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rolewatch.enrich.quality.LabelledPay.Match;
import rolewatch.events.RoleMatch;
import tools.jackson.databind.JsonNode;

/**
 * Real postings with labels that their board gave in fields of its own, read from title, location
 * and text alone. The texts belong to their employers: failures name a posting by title and
 * location.
 */
final class LabelledPostings {

  static final String SET = "ashby";

  static final String PAY_FIRST = "pay.first";
  static final String PAY_FOUND = "pay.found";
  static final String PAY_ONE_BOUND = "pay.one-bound";
  static final String PAY_CLAIMED = "pay.claimed";

  /** Pay that the board states and the text seems not to; to be looked at by eye. */
  static final String PAY_UNLIKELY = "pay.unlikely";

  static final String REMOTE = "remote";
  static final String ROLE = "role.other";
  static final String SKILLS = "skills.engineering";
  static final String PLACE = "place.resolved";

  // By the title's own words, so that it does not depend on what is measured.
  private static final Pattern ENGINEERING =
      Pattern.compile("(?i)\\b(engineers?|engineering|developers?|programmers?|devops|sre)\\b");

  private final List<JsonNode> postings;

  private LabelledPostings(List<JsonNode> postings) {
    this.postings = postings;
  }

  static LabelledPostings in(Path file) throws IOException {
    return of(Lines.ofJson(file));
  }

  /** Of two postings with one id the later one counts. */
  static LabelledPostings of(List<JsonNode> postings) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    postings.forEach(posting -> byId.put(posting.path("id").asString(), posting));
    return new LabelledPostings(List.copyOf(byId.values()));
  }

  List<Judgement> judge(Reader reader) {
    return reader.each(postings, LabelledPostings::judgements).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Everything that the labels of a posting tell about a prediction line. */
  static List<Judgement> judgements(JsonNode posting, JsonNode prediction) {
    List<Judgement> judgements = new ArrayList<>(pay(posting, prediction));
    remote(posting, prediction, judgements);
    String role = prediction.path("role").asString(RoleMatch.OTHER);
    judgements.add(some(ROLE, posting, !role.equals(RoleMatch.OTHER)));
    if (ENGINEERING.matcher(posting.path("title").asString("")).find()) {
      judgements.add(some(SKILLS, posting, !prediction.path("skills").isEmpty()));
    }
    if (NamedPlace.isIn(posting.path("location").asString(""))) {
      judgements.add(some(PLACE, posting, !prediction.path("places").isEmpty()));
    }
    return judgements;
  }

  private static List<Judgement> pay(JsonNode posting, JsonNode prediction) {
    return switch (posting.path("x_stratum").asString("")) {
      case "salary_both" ->
          List.of(
              pay(PAY_FOUND, posting, prediction, EnumSet.of(Match.FIRST, Match.LATER)),
              pay(PAY_FIRST, posting, prediction, EnumSet.of(Match.FIRST)));
      case "salary_one" ->
          List.of(pay(PAY_ONE_BOUND, posting, prediction, EnumSet.of(Match.FIRST, Match.LATER)));
      case "no_label_no_money" -> List.of(noPay(PAY_CLAIMED, posting, prediction));
      case "salary_not_in_text" -> List.of(noPay(PAY_UNLIKELY, posting, prediction));
      default -> List.of();
    };
  }

  private static Judgement pay(
      String field, JsonNode posting, JsonNode prediction, Set<Match> right) {
    Match match = LabelledPay.match(posting, prediction);
    Verdict verdict =
        right.contains(match)
            ? Verdict.RIGHT
            : match == Match.MISSED ? Verdict.MISSED : Verdict.WRONG;
    String label = posting.path("x_comp_summary").asString("");
    String found = prediction.path("pay").path("ranges").toString();
    return judgement(field, posting, verdict, label, found);
  }

  private static Judgement noPay(String field, JsonNode posting, JsonNode prediction) {
    List<JsonNode> base = LabelledPay.base(prediction);
    Verdict verdict = base.isEmpty() ? Verdict.RIGHT : Verdict.INVENTED;
    return judgement(field, posting, verdict, "no base pay", base.toString());
  }

  // Boards call hybrid work on-site, so such a label says nothing where the text says hybrid.
  private static void remote(JsonNode posting, JsonNode prediction, List<Judgement> judgements) {
    String label = posting.path("label_remote").asString("");
    if (label.isEmpty() || (label.equals("onsite") && saysHybrid(posting))) {
      return;
    }
    String mode = prediction.path("workMode").asString("UNKNOWN");
    boolean remote = label.equals("remote");
    Verdict otherwise = remote ? Verdict.MISSED : Verdict.INVENTED;
    Verdict verdict = remote == mode.equals("REMOTE") ? Verdict.RIGHT : otherwise;
    judgements.add(judgement(REMOTE, posting, verdict, label, mode));
  }

  private static Judgement some(String field, JsonNode posting, boolean found) {
    Verdict verdict = found ? Verdict.RIGHT : Verdict.MISSED;
    return judgement(field, posting, verdict, "any", found ? "some" : "none");
  }

  private static boolean saysHybrid(JsonNode posting) {
    String text = posting.path("description_text").asString("");
    String body = text.isEmpty() ? posting.path("description_html").asString("") : text;
    String place = posting.path("location").asString("");
    return (body + place).toLowerCase(Locale.ROOT).contains("hybrid");
  }

  private static Judgement judgement(
      String field, JsonNode posting, Verdict verdict, String expected, String found) {
    String id = posting.path("id").asString("?");
    String named =
        posting.path("title").asString("") + " · " + posting.path("location").asString("");
    return new Judgement(SET, field, id, named, verdict, expected, found);
  }
}
