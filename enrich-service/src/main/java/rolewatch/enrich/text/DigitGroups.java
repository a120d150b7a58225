package rolewatch.enrich.text;

import java.util.Locale;

/** Groups of digits with the separators of telephone numbers between them. */
final class DigitGroups {

  private static final int MOST = 16;
  private static final int REACH = 24;
  private static final String[] TELEPHONE_WORDS = {
    "phone",
    "tel",
    "call",
    "fax",
    "mobil",
    "cell",
    "whatsapp",
    "tél",
    "handy",
    "rufnummer",
    "sms",
    "text us",
    "hotline",
    "☎",
    "📞",
    "📱"
  };

  private final String text;
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int count;
  private int start;
  private int end;
  private int digits;

  private DigitGroups(String text) {
    this.text = text;
  }

  /** The groups that begin with the digit at an offset. */
  static DigitGroups at(String text, int from) {
    DigitGroups groups = new DigitGroups(text);
    groups.read(from);
    return groups;
  }

  private void read(int from) {
    start = from;
    while (start > 0 && "+(".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      int groupStart = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      add(groupStart, i);
      end = i;
      i = afterSeparators(text, i);
    }
  }

  /** Offset after the last of the groups that begin with the digit at an offset. */
  static int end(String text, int from) {
    int end = from;
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      end = i + 1;
      i = isDigit(at(end, text)) ? end : afterSeparators(text, end);
    }
    return end;
  }

  private static char at(int index, String text) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static int afterSeparators(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 3 && " .-()/".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private void add(int groupStart, int groupEnd) {
    digits += groupEnd - groupStart;
    if (count < MOST) {
      starts[count] = groupStart;
      ends[count++] = groupEnd;
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int count() {
    return count;
  }

  int digits() {
    return digits;
  }

  int startOf(int group) {
    boolean opens = starts[group] > 0 && text.charAt(starts[group] - 1) == '(';
    return opens ? starts[group] - 1 : starts[group];
  }

  int endOf(int group) {
    return ends[group];
  }

  int lengthOf(int group) {
    return ends[group] - starts[group];
  }

  char firstDigit(int group) {
    return text.charAt(starts[group]);
  }

  boolean hasPlus() {
    return text.charAt(start) == '+' || (start > 0 && text.charAt(start - 1) == '+');
  }

  /** True if at most two characters, such as {@code ") "}, part a group from the next. */
  boolean isTight(int group) {
    return starts[group + 1] - ends[group] <= 2;
  }

  int shortest() {
    int shortest = Integer.MAX_VALUE;
    for (int g = 0; g < count; g++) {
      shortest = Math.min(shortest, lengthOf(g));
    }
    return shortest;
  }

  boolean isThousands() {
    for (int g = 1; g < count; g++) {
      if (lengthOf(g) != 3) {
        return false;
      }
    }
    return lengthOf(0) <= 3;
  }

  /** True if a year stands among the groups: 2024-10-12, 01.02.2024, 2019 - 2024. */
  boolean hasDate() {
    for (int g = 0; g < count; g++) {
      if (lengthOf(g) == 4
          && (text.startsWith("20", starts[g]) || text.startsWith("19", starts[g]))) {
        boolean last = g == count - 1;
        if (g == 0 || (last && lengthOf(g - 1) <= 2) || !last && lengthOf(g - 1) <= 2) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if the digits are part of a longer word or number. */
  boolean isGlued() {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    return Character.isLetterOrDigit(before) || "_,.#=".indexOf(before) >= 0 || isWord(after);
  }

  private boolean isWord(char after) {
    boolean more = end + 1 < text.length() && isDigit(text.charAt(end + 1));
    return Character.isLetterOrDigit(after)
        || after == '%'
        || after == '_'
        || (after == ',' && more);
  }

  boolean isMoney() {
    return isCurrency(start - 1) || isCurrency(start - 2) || isCurrency(end) || isCurrency(end + 1);
  }

  private boolean isCurrency(int at) {
    return at >= 0
        && at < text.length()
        && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
  }

  boolean standsBehindTelephoneWord() {
    String before = text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    for (String word : TELEPHONE_WORDS) {
      int at = line.lastIndexOf(word);
      if (at >= 0 && (at == 0 || !Character.isLetter(line.charAt(at - 1)) || word.length() > 4)) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
