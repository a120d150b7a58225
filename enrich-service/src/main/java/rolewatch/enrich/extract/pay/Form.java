package rolewatch.enrich.extract.pay;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PeriodReader.Attached;
import rolewatch.events.PayPeriod;

/** How much the form of a sum speaks for pay, before any word around it is read. */
final class Form {

  private static final double RANGE = 1;
  private static final double PERIOD = 1.5;
  private static final double SHORT_PERIOD = 2;
  private static final double HOURLY = 2.5;
  private static final double ALONE = 1;
  private static final int SHORT_LINE = 100;
  private static final double UNUSUAL_SIZE = 0.5;
  private static final double USUAL_SIZE = 0.5;

  private static final Set<String> LEADS =
      Set.of(
          "starting at",
          "starting from",
          "up to",
          "from",
          "от",
          "до",
          "circa",
          "ca",
          "ca.",
          "c.",
          "approx.",
          "around",
          "about",
          "to");

  private Form() {}

  /**
   * @param dollars its size in about US dollars
   */
  static double weigh(String lower, Sum sum, @Nullable Attached attached, double dollars) {
    double weight = sum.isRange() ? RANGE : 0;
    if (attached != null) {
      weight += weigh(attached.period());
    }
    if (sum.isPerYear()) {
      weight += PERIOD;
    }
    if (!isUsual(dollars, attached)) {
      return attached == null ? weight : weight - UNUSUAL_SIZE;
    }
    if (standsAlone(lower, sum.start())) {
      weight += ALONE + (endsAlone(lower, sum.end()) && dollars >= 15_000 ? ALONE : 0);
    } else if (sum.isRange() && (endsShortLine(lower, sum) || isLabelled(lower, sum))) {
      weight += ALONE;
    }
    return weight + USUAL_SIZE;
  }

  // "In Denver: $90,000 - $110,000."
  private static boolean isLabelled(String lower, Sum sum) {
    int start = sum.start();
    return start > 1 && lower.startsWith(": ", start - 2) && endsAlone(lower, sum.end());
  }

  private static boolean endsShortLine(String lower, Sum sum) {
    int start = Lines.start(lower, sum.start(), SHORT_LINE);
    int end = sum.end();
    return (end == lower.length() || lower.charAt(end) == '\n') && end - start <= SHORT_LINE;
  }

  private static double weigh(PayPeriod period) {
    return switch (period) {
      case HOUR -> HOURLY;
      case DAY, WEEK -> SHORT_PERIOD;
      case MONTH, YEAR -> PERIOD;
    };
  }

  private static boolean isUsual(double dollars, @Nullable Attached attached) {
    PayPeriod period = attached == null ? PayPeriod.YEAR : attached.period();
    return switch (period) {
      case HOUR -> dollars >= 7 && dollars <= 300;
      case DAY -> dollars >= 80 && dollars <= 2_000;
      case WEEK -> dollars >= 300 && dollars <= 8_000;
      case MONTH -> dollars >= 700 && dollars <= 25_000;
      case YEAR -> dollars >= 15_000 && dollars <= 700_000;
    };
  }

  private static boolean endsAlone(String lower, int end) {
    int i = end < lower.length() && lower.charAt(end) == ' ' ? end + 1 : end;
    return i >= lower.length() || "\n(|,.+".indexOf(lower.charAt(i)) >= 0;
  }

  // At the start of a line or of a cell, an opening word such as "up to" left out.
  private static boolean standsAlone(String lower, int start) {
    int i = start;
    while (i > 0 && " •(".indexOf(lower.charAt(i - 1)) >= 0) {
      i--;
    }
    if (i == 0 || lower.charAt(i - 1) == '\n' || lower.charAt(i - 1) == '|') {
      return true;
    }
    int line = Lines.start(lower, i, SHORT_LINE);
    String lead = lower.substring(line, i).strip();
    return LEADS.contains(lead.startsWith("•") ? lead.substring(1).strip() : lead);
  }
}
