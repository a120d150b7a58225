package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.PastAnswer;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.Table;
import rolewatch.stats.figure.Unit;
import rolewatch.stats.figure.Window;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.pay.ReferenceRates;
import rolewatch.stats.posting.Posting;

/** Which question about the figures an address asks; the same for requests and for citations. */
@Component
class Asked {

  private static final int MOST_LINES = 1_000;
  private static final int TOP_EMPLOYERS = 25;
  private static final int SERIES_DAYS = 90;
  private static final int LONGEST_SERIES = 366;

  /** An address with more names asks for one part of a role's figures. */
  private static final int PARTS_OF_ROLE = 3;

  private static final String CURRENCY = "currency";
  private static final String DAY = "asOf";
  private static final String ROLE = "{role}";

  private final Questions questions;
  private final ReferenceRates rates;
  private final Clock clock;

  Asked(Questions questions, ReferenceRates rates, Clock clock) {
    this.rates = rates;
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * The question.
   *
   * @param path as in the address, percent-encoded
   * @return empty if there is no such address
   * @throws Problem 400 if a parameter is wrong
   */
  Optional<Question<? extends Table.Tabular>> by(String path, Map<String, String[]> given) {
    List<String> segments = segments(path);
    if (given.containsKey(DAY) && segments.size() > PARTS_OF_ROLE) {
      throw Problem.notKept(DAY, "This is not kept for past days");
    }
    String role = segments.size() > 2 ? segments.set(2, ROLE) : "";
    return switch (String.join("/", segments)) {
      case "v1/roles" -> Optional.of(questions.roles(Parameters.of(given, "window").window()));
      case "v1/compare" -> Optional.of(compare(given));
      case "v1/roles/" + ROLE ->
          Optional.of(role(role, Parameters.withFilter(given, DAY, CURRENCY)));
      case "v1/roles/" + ROLE + "/skills" -> Optional.of(skills(role, given));
      case "v1/roles/" + ROLE + "/places" ->
          Optional.of(questions.places(role, Parameters.withFilter(given).filter()));
      case "v1/roles/" + ROLE + "/pay" -> Optional.of(questions.pay(role, ofPay(given)));
      case "v1/roles/" + ROLE + "/premiums" -> Optional.of(questions.premiums(role, ofPay(given)));
      case "v1/roles/" + ROLE + "/employers" -> Optional.of(employers(role, given));
      case "v1/roles/" + ROLE + "/series" -> Optional.of(series(role, given));
      default -> Optional.empty();
    };
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(UriUtils.decode(segment, StandardCharsets.UTF_8));
    }
    segments.removeFirst();
    return segments;
  }

  /** What is counted by jobs only, in a currency. */
  private Filter ofPay(Map<String, String[]> given) {
    return filter(Parameters.of(given, "window", "country", "seniority", "workMode", CURRENCY));
  }

  private Filter filter(Parameters parameters) {
    Filter filter = parameters.filter();
    String currency = parameters.text(CURRENCY);
    if (currency == null) {
      return filter;
    }
    String code = currency.toUpperCase(Locale.ROOT);
    if (!rates.perEuro().containsKey(code)) {
      throw Problem.badValue(
          CURRENCY, currency, rates.perEuro().keySet().stream().sorted().toList());
    }
    return filter.in(new Conversion(code, rates));
  }

  private Question<? extends Table.Tabular> skills(String role, Map<String, String[]> given) {
    Parameters parameters = Parameters.withFilter(given, "top");
    int top = parameters.number("top", RoleAnswer.TOP_SKILLS, MOST_LINES);
    return questions.skills(role, parameters.filter(), top);
  }

  private Question<? extends Table.Tabular> employers(String role, Map<String, String[]> given) {
    Parameters parameters = Parameters.of(given, "country", "top");
    int top = parameters.number("top", TOP_EMPLOYERS, MOST_LINES);
    return questions.employers(role, parameters.filter(), top);
  }

  private Question<? extends Table.Tabular> series(String role, Map<String, String[]> given) {
    Parameters parameters = Parameters.of(given, "country", "seniority", "workMode", "days");
    int days = parameters.number("days", SERIES_DAYS, LONGEST_SERIES);
    return questions.series(role, parameters.filter(), days);
  }

  private Question<? extends Table.Tabular> compare(Map<String, String[]> given) {
    Parameters parameters =
        Parameters.of(given, "a", "b", "window", "country", "seniority", "workMode", DAY, CURRENCY);
    String a = parameters.required("a");
    String b = parameters.required("b");
    LocalDate day = pastDay(parameters);
    return day == null
        ? questions.compare(a, b, filter(parameters))
        : questions.past(a, b, parameters.filter(), day);
  }

  private Question<? extends Table.Tabular> role(String role, Parameters parameters) {
    LocalDate day = pastDay(parameters);
    return day == null
        ? questions.role(role, filter(parameters))
        : questions.past(role, parameters.filter(), day);
  }

  /** Null for the present. Windows and copies are not kept for past days. */
  private @Nullable LocalDate pastDay(Parameters parameters) {
    LocalDate today = Posting.dayOf(clock.instant());
    LocalDate day =
        parameters.day(DAY, today.minusDays(PastAnswer.MOST_DAYS_BACK), today.minusDays(1));
    if (day != null && parameters.filter().window() != Window.ACTIVE) {
      throw Problem.notKept("window", "Windows are not kept for past days");
    }
    if (day != null && parameters.text(CURRENCY) != null) {
      throw Problem.notKept(CURRENCY, "Reference rates are not kept for past days");
    }
    if (day != null && parameters.filter().unit() != Unit.JOB) {
      throw Problem.notKept("unit", "Postings by themselves are not kept for past days");
    }
    return day;
  }
}
