package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.events.PayPeriod;

/** Reads what time an amount is for: from the words behind it, between its bounds, or before it. */
final class PeriodReader {

  private static final int REACH = 45;

  /** Amounts below these, in US dollars, are most likely for an hour, a day, a month. */
  private static final double HOUR = 250;

  private static final double DAY = 1_200;
  private static final double MONTH = 13_000;

  private final Phrases<PayPeriod> after = new Phrases<>();
  private final Phrases<PayPeriod> before = new Phrases<>();
  private final Phrases<Boolean> fillers = new Phrases<>();

  private final Phrases<Boolean> others = new Phrases<>();

  /** A period and where its words end. */
  record Attached(PayPeriod period, int end) {

    /** The same period, written elsewhere. */
    Attached upTo(int otherEnd) {
      return new Attached(period, otherEnd);
    }
  }

  PeriodReader() {
    for (String line : DataLines.beside(PeriodReader.class, "periods.txt")) {
      String[] parts = line.split(" = ");
      for (String phrase : parts[1].split(", ")) {
        add(parts[0], phrase);
      }
    }
  }

  private void add(String kind, String phrase) {
    if (kind.equals("OTHER")) {
      others.add(phrase, true);
      return;
    }
    if (kind.equals("FILLER")) {
      fillers.add(phrase, true);
      return;
    }
    PayPeriod period = PayPeriod.valueOf(kind.substring(kind.indexOf(' ') + 1));
    (kind.startsWith("AFTER") ? after : before).add(phrase, period);
  }

  /** The period written right behind an offset; null if there is none. */
  @Nullable Attached attached(String lower, int end) {
    Words words = Words.of(lower, end, Lines.end(lower, end, REACH));
    int i = 0;
    int last = end;
    while (i < words.size()) {
      if (breaks(lower, last, words.start(i))) {
        return null;
      }
      var period = after.at(words, i);
      if (period != null) {
        return new Attached(period.meaning(), words.end(i + period.count() - 1));
      }
      var filler = fillers.at(words, i);
      if (filler == null) {
        return null;
      }
      i += filler.count();
      last = words.end(i - 1);
    }
    return null;
  }

  /** True if a period that we have no word for follows: two weeks, a shift, a project. */
  boolean isOther(String lower, int end) {
    Words words = Words.of(lower, end, Lines.end(lower, end, REACH));
    return words.size() > 0 && words.start(0) <= end + 2 && others.at(words, 0) != null;
  }

  // A comma or full stop parts "gross, per month" no less than words do; a dot of ",-" does not.
  private static boolean breaks(String lower, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = lower.charAt(i);
      if (c == ';' || (c == '.' && i + 1 < to)) {
        return true;
      }
    }
    return false;
  }

  /** The last period named in a stretch before an amount; null if there is none. */
  @Nullable PayPeriod before(String lower, int from, int to) {
    Words words = Words.of(lower, from, to);
    PayPeriod found = null;
    for (int i = 0; i < words.size(); i++) {
      var match = before.at(words, i);
      if (match != null) {
        found = match.meaning();
        i += match.count() - 1;
      }
    }
    return found;
  }

  /** The period that an amount of this size is most likely for. */
  static PayPeriod bySize(double dollars) {
    if (dollars < HOUR) {
      return PayPeriod.HOUR;
    }
    if (dollars < DAY) {
      return PayPeriod.DAY;
    }
    return dollars < MONTH ? PayPeriod.MONTH : PayPeriod.YEAR;
  }
}
