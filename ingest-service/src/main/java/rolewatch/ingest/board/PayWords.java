package rolewatch.ingest.board;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;

/** Reads what a board's label of a pay range says the range is. */
public final class PayWords {

  private static final Pattern OTE =
      Pattern.compile("\\bote\\b|\\bon[- ]target\\b|\\btarget(ed)? (annual )?earnings\\b");
  private static final Pattern SPLIT =
      Pattern.compile(
          "\\b\\d{2} ?/ ?\\d{2}\\b|\\b\\d{2} ?% base\\b.*\\b\\d{2} ?% (commission|variable)");
  private static final Pattern BASE = Pattern.compile("\\bbased? (salary|pay|compensation|wage)");
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\btotal (annual |target |cash |direct |rewards?"
              + " )*(cash|compensation|comp|pay|rewards?)\\b(?! (package|philosophy))");
  private static final Pattern BONUS = Pattern.compile("\\b(bonus|commission|incentive|variable)");
  private static final Pattern EQUITY =
      Pattern.compile("\\b(equity|stock|rsus?|options|shares)\\b");

  private PayWords() {}

  /**
   * The part of the pay that a labelled range is.
   *
   * @param label what stands at the range itself
   * @param around what stands at the group of ranges it belongs to; null if nothing does
   */
  public static PayComponent component(@Nullable String label, @Nullable String around) {
    String words = lower(label);
    if (OTE.matcher(words).find()) {
      return PayComponent.OTE;
    }
    if (BASE.matcher(words).find()) {
      return PayComponent.BASE;
    }
    if (SPLIT.matcher(words).find() || isOnTarget(lower(around))) {
      return PayComponent.OTE;
    }
    return TOTAL.matcher(words).find() ? PayComponent.TOTAL : plain(words);
  }

  /** The period a word or phrase names; null if none. */
  public static @Nullable PayPeriod period(@Nullable String text) {
    String words = lower(text).replaceAll("[^a-z]+", " ").strip();
    if (words.matches(".*\\b(bi ?weekly|semi ?monthly|fortnight(ly)?|quarter(ly)?)\\b.*")) {
      return null;
    }
    return words.isEmpty() ? null : periodIn(words);
  }

  private static @Nullable PayPeriod periodIn(String words) {
    if (words.matches(".*\\b(hours?|hourly|hr|hur)\\b.*")) {
      return PayPeriod.HOUR;
    }
    if (words.matches(".*\\b(days?|daily)\\b.*")) {
      return PayPeriod.DAY;
    }
    if (words.matches(".*\\b(weeks?|weekly|wee)\\b.*")) {
      return PayPeriod.WEEK;
    }
    if (words.matches(".*\\b(months?|monthly|mon)\\b.*")) {
      return PayPeriod.MONTH;
    }
    return words.matches(".*\\b(years?|yearly|ann|annum|annual(ly|ized|ised)?)\\b.*")
        ? PayPeriod.YEAR
        : null;
  }

  private static boolean isOnTarget(String around) {
    return OTE.matcher(around).find() || SPLIT.matcher(around).find();
  }

  private static PayComponent plain(String words) {
    boolean salary = words.contains("salary");
    if (!salary && EQUITY.matcher(words).find()) {
      return PayComponent.EQUITY;
    }
    return !salary && BONUS.matcher(words).find() ? PayComponent.BONUS : PayComponent.BASE;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
