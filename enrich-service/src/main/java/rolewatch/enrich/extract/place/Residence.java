package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the phrases that say where somebody must live or may work: one pass over the text for the
 * few words they end with, so that hundreds of phrases cost no more than one.
 */
final class Residence {

  private static final int LONGEST_WORD = 20;
  private static final int MOST = 100;

  private final List<String> lastWords;
  private final Map<String, List<String>> byLastTwoWords = new HashMap<>();

  /**
   * @param phrases in lower case, each with a blank at its end
   */
  Residence(List<String> phrases) {
    lastWords = phrases.stream().map(Residence::lastWord).distinct().toList();
    for (String phrase : phrases) {
      int last = phrase.length() - lastWord(phrase).length();
      String key = phrase.substring(wordStart(phrase, last));
      byLastTwoWords.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(phrase);
    }
  }

  /** The ends of the first phrases in a text in lower case. */
  List<Integer> ends(String lower) {
    List<Integer> ends = new ArrayList<>();
    for (String word : lastWords) {
      for (int at = lower.indexOf(word);
          at >= 0 && ends.size() < MOST;
          at = lower.indexOf(word, at + 1)) {
        if (isPhrase(lower, at, at + word.length())) {
          ends.add(at + word.length());
        }
      }
    }
    return ends;
  }

  private boolean isPhrase(String lower, int last, int end) {
    List<String> phrases = byLastTwoWords.get(lower.substring(wordStart(lower, last), end));
    if (phrases == null) {
      return false;
    }
    for (String phrase : phrases) {
      int start = end - phrase.length();
      boolean whole = start == 0 || start > 0 && !Character.isLetter(lower.charAt(start - 1));
      if (whole && lower.startsWith(phrase, start)) {
        return true;
      }
    }
    return false;
  }

  // With the blanks around it: " in ".
  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ', phrase.length() - 2));
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'';
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1)) && end - start < LONGEST_WORD) {
      start--;
    }
    return start;
  }
}
