package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how often somebody is somewhere: "five days a week", "Tuesday to Thursday", "40 %". */
final class AttendanceReader {

  private static final int WHOLE_WEEK = 5;
  private static final int LAST_DAY = 7;
  private static final int LEAST_A_MONTH = 4;
  private static final int MONTH_BEHIND = 7;
  private static final int WHOLE = 100;
  private static final int LEAST_PERCENT = 20;

  /** What may follow "daily" and the like where they are not said of another thing. */
  private static final long AFTER_WHOLE =
      Part.bits(
          Part.FUNCTION, Part.TO_PLACE, Part.PRESENCE, Part.PRESENT, Part.HOME, Part.BE, Part.MUST);

  private AttendanceReader() {}

  /**
   * A share of the working time.
   *
   * @param from index of its first word
   * @param to index of its last word
   * @param whole true for all the working time
   * @param days days a week; 0 if not stated
   */
  record Share(int from, int to, boolean whole, int days) {}

  static List<Share> read(WorkplaceSentence sentence) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Share share = sentence.goesOn(i) ? null : at(sentence, i);
      if (share != null) {
        shares.add(share);
        i = share.to();
      }
    }
    return shares;
  }

  private static @Nullable Share at(WorkplaceSentence sentence, int at) {
    if (sentence.is(at, Part.WHOLE)) {
      return describes(sentence, at) ? null : new Share(at, at, true, WHOLE_WEEK);
    }
    if (sentence.is(at, Part.SHARE)) {
      boolean work = sentence.is(sentence.after(at), Part.POST);
      return work ? null : new Share(at, at, false, 0);
    }
    if (sentence.is(at, Part.PORTION)) {
      return portion(sentence, at);
    }
    if (sentence.is(at, Part.DAY)) {
      return days(sentence, at);
    }
    return sentence.is(at, Part.NUMBER) ? counted(sentence, at) : null;
  }

  // "about half of your working time", "most of the week"
  private static @Nullable Share portion(WorkplaceSentence sentence, int at) {
    int time = sentence.find(Part.TIME, at + 1, at + 5);
    return time < 0 || sentence.near(Part.RARE, time, 0, 2) ? null : new Share(at, time, false, 0);
  }

  // "daily operations"
  private static boolean describes(WorkplaceSentence sentence, int at) {
    int next = sentence.after(at);
    return !sentence.endsBefore(next)
        && (!sentence.isAny(next, AFTER_WHOLE) || sentence.is(next, Part.RELATIVE));
  }

  // "Monday to Friday", "Tuesday, Wednesday and Thursday"
  private static Share days(WorkplaceSentence sentence, int at) {
    int last = at;
    int count = 1;
    boolean range = false;
    for (int i = at + 1; i < Math.min(sentence.size(), last + 5); i++) {
      if (sentence.is(i, Part.DAY)) {
        range |= i - last <= 4 && (i == last + 1 || sentence.near(Part.THROUGH, i - 1, 2, 0));
        last = i;
        count++;
      }
    }
    int span = sentence.number(last) - sentence.number(at) + 1;
    int days = count == 2 && range && span > 1 ? span : count;
    return new Share(at, last, days >= WHOLE_WEEK, days >= WHOLE_WEEK ? WHOLE_WEEK : days);
  }

  // "3 days a week", "2-3 days", "twice a week", "60 %"
  private static @Nullable Share counted(WorkplaceSentence sentence, int at) {
    int number = sentence.number(at);
    if (sentence.is(at + 1, Part.NUMBER)) {
      return null;
    }
    if (sentence.is(at + 1, Part.PERCENT)) {
      int last = sentence.after(at + 1) - 1;
      return number < LEAST_PERCENT ? null : new Share(at, last, number == WHOLE, 0);
    }
    int counted = sentence.find(Part.DAYS, at + 1, at + 4);
    int period = sentence.find(Part.WEEK, at + 1, (counted < 0 ? at : counted) + 5);
    if (counted >= 0 && number >= LEAST_A_MONTH && isMonthly(sentence, counted)) {
      return new Share(at, counted, false, 0);
    }
    boolean rare = sentence.near(Part.RARE, counted < 0 ? at : counted, 0, 4);
    if (rare || number > LAST_DAY || counted < 0 && period < 0) {
      return null;
    }
    boolean times = counted < 0;
    if (times && !isOften(sentence, at, period)) {
      return null;
    }
    return new Share(
        at, Math.max(counted, period), number >= WHOLE_WEEK, Math.min(number, WHOLE_WEEK));
  }

  // "six days a month", "six days in the office each month"
  private static boolean isMonthly(WorkplaceSentence sentence, int counted) {
    return sentence.findInClause(Part.MONTH, counted, counted, 0, MONTH_BEHIND) >= 0;
  }

  // "once a week", not "two weeks" or "a five week course".
  private static boolean isOften(WorkplaceSentence sentence, int at, int period) {
    return period - at == 2 && sentence.number(at) <= 2;
  }
}
