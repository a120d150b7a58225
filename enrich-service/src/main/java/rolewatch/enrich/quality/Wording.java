package rolewatch.enrich.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.Place;
import rolewatch.events.RoleMatch;
import rolewatch.events.WorkArrangement;

/** Findings in the words of the tables of examples. */
final class Wording {

  static final String NOTHING = "-";

  private Wording() {}

  /** For instance {@code SENIOR}. */
  static String seniority(Findings found) {
    return found.seniority() == null ? NOTHING : found.seniority().value().name();
  }

  /** For instance {@code HYBRID 3} with office days, {@code REMOTE DE AT} with countries. */
  static String workMode(Findings found) {
    if (found.workMode() == null) {
      return "UNKNOWN";
    }
    WorkArrangement work = found.workMode().value();
    Stream<String> days =
        work.officeDays() == null ? Stream.empty() : Stream.of(work.officeDays().toString());
    return Stream.of(Stream.of(work.mode().name()), days, work.countries().stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  /** For instance {@code CONTRACT}. */
  static String employmentType(Findings found) {
    return found.employmentType() == null ? NOTHING : found.employmentType().value().name();
  }

  /** {@code true} for an agency. */
  static String staffing(Findings found) {
    return found.staffing() == null ? NOTHING : found.staffing().value().toString();
  }

  static String language(Findings found) {
    return found.language() == null ? NOTHING : found.language();
  }

  static String role(Findings found) {
    return found.role() == null ? RoleMatch.OTHER : found.role().value().id();
  }

  /** For instance {@code 3-5}, {@code 2}. */
  static String experience(Findings found) {
    if (found.experience() == null) {
      return NOTHING;
    }
    Experience years = found.experience().value();
    String max = years.maxYears() == null ? "" : "-" + years.maxYears().toPlainString();
    return years.minYears().toPlainString() + max;
  }

  /** For instance {@code US/CA/Irvine; DE}; empty without a place. */
  static String places(Findings found) {
    return found.places().stream().map(f -> place(f.value())).collect(Collectors.joining("; "));
  }

  private static String place(Place place) {
    String region = place.region() == null ? "" : place.region();
    String city = place.city() == null ? "" : "/" + place.city();
    return place.country() + (region.isEmpty() && city.isEmpty() ? "" : "/" + region) + city;
  }

  /** For instance {@code BASE 97500-121300 USD YEAR}, in the order of the letters. */
  static String pay(Stream<Pay> pay) {
    return sorted(pay.map(Wording::pay));
  }

  static Stream<Pay> pay(Findings found) {
    return found.pay().stream().map(Finding::value);
  }

  static boolean isRange(Pay pay) {
    return pay.component() != PayComponent.BONUS && pay.component() != PayComponent.EQUITY;
  }

  static String sorted(Stream<String> ranges) {
    List<String> words = ranges.map(String::strip).filter(r -> !r.isEmpty()).sorted().toList();
    return words.isEmpty() ? NOTHING : String.join(" | ", words);
  }

  private static String pay(Pay pay) {
    String currency = pay.currency() == null ? "?" : pay.currency();
    String bounds = plain(pay.min()) + "-" + plain(pay.max());
    return pay.component() + " " + bounds + " " + currency + " " + pay.period();
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
  }
}
