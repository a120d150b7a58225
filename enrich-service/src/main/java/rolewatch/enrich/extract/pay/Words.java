package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a stretch of text with their offsets. Letters and digits make words, a dot inside
 * ("p.a") belongs to them; {@code / + ( | -} are words of their own, other signs are not kept.
 */
final class Words {

  private final List<String> words = new ArrayList<>();
  private int[] starts = new int[16];

  private Words() {}

  static Words of(String lower, int from, int to) {
    Words words = new Words();
    int i = Math.max(0, from);
    int end = Math.min(lower.length(), to);
    while (i < end) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int wordEnd = wordEnd(lower, i, end);
        words.add(lower.substring(i, wordEnd), i);
        i = wordEnd;
      } else {
        if (isSign(c) && !isInnerHyphen(lower, i)) {
          words.add(String.valueOf(c), i);
        }
        i++;
      }
    }
    return words;
  }

  private static int wordEnd(String lower, int from, int end) {
    int i = from;
    while (i < end && (Character.isLetterOrDigit(lower.charAt(i)) || isInnerDot(lower, i, end))) {
      i++;
    }
    return i;
  }

  private static boolean isInnerDot(String lower, int at, int end) {
    return lower.charAt(at) == '.'
        && at + 1 < end
        && Character.isLetter(lower.charAt(at + 1))
        && Character.isLetter(lower.charAt(at - 1));
  }

  // "on-target" is two words without a sign, "$50 - $60" has one.
  private static boolean isInnerHyphen(String lower, int at) {
    return lower.charAt(at) == '-'
        && at > 0
        && at + 1 < lower.length()
        && Character.isLetter(lower.charAt(at - 1))
        && Character.isLetter(lower.charAt(at + 1));
  }

  private static boolean isSign(char c) {
    return c == '/' || c == '+' || c == '(' || c == '|' || c == '-' || c == '~' || c == '〜'
        || c == '&';
  }

  private void add(String word, int start) {
    if (words.size() == starts.length) {
      starts = java.util.Arrays.copyOf(starts, starts.length * 2);
    }
    starts[words.size()] = start;
    words.add(word);
  }

  int size() {
    return words.size();
  }

  String get(int index) {
    return words.get(index);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return starts[index] + words.get(index).length();
  }
}
