package rolewatch.enrich.extract.skills;

import java.util.List;

/** Where words and sentences begin and end. */
final class Letters {

  private static final int SHORTEST_INFLECTED = 2;
  private static final int LONGEST_WHOLE = 4;
  private static final boolean[] WORD = new boolean[128];

  static {
    for (char letter = 0; letter < WORD.length; letter++) {
      WORD[letter] = Character.isLetterOrDigit(letter) || letter == '_';
    }
  }

  private Letters() {}

  /** True for letters, digits and the underscore. */
  static boolean isWord(char letter) {
    return letter < WORD.length ? WORD[letter] : Character.isLetterOrDigit(letter);
  }

  /** True if no word goes on at {@code end}. */
  static boolean endsWord(char[] text, int end) {
    return end >= text.length || !isWord(text[end]) || !isWord(text[end - 1]);
  }

  /**
   * The end of a name whose letters end at {@code end}: there, or behind a plural -s or a version
   * written to it (Java17, Vue3); −1 if the word goes on.
   */
  static int endOfName(char[] text, int start, int end) {
    if (end < text.length && text[end] == '#') {
      return -1;
    }
    if (endsWord(text, end)) {
      return end;
    }
    if (end - start < SHORTEST_INFLECTED) {
      return -1;
    }
    if (text[end] == 's' && Character.isLetter(text[end - 1])) {
      return endsWord(text, end + 1) ? end + 1 : -1;
    }
    int version = end;
    while (version < text.length && isDigit(text[version])) {
      version++;
    }
    boolean attached = version > end && version - end <= 2 && Character.isLetter(text[end - 1]);
    return attached && endsWord(text, version) ? version : -1;
  }

  /** The end of the word that goes on at a place: the place itself if none does. */
  static int endOfWord(char[] text, int from) {
    int end = from;
    while (end < text.length && isWord(text[end])) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static boolean isLowerCase(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean hasNoLowerCase(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True if one of several words stands wholly between two places. */
  static boolean holdsAny(String text, int start, int end, List<String> words) {
    for (String word : words) {
      if (text.indexOf(word, start, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if one of several words begins a word between two places; a short one must be the whole
   * word or its plural, so that "gem" is not found in "management" nor "ios" in "studios".
   */
  static boolean holdsAnyWord(String text, int start, int end, List<String> words) {
    for (String word : words) {
      for (int at = text.indexOf(word, start, end); at >= 0; ) {
        if (beginsWord(text, at, at + word.length())) {
          return true;
        }
        at = text.indexOf(word, at + 1, end);
      }
    }
    return false;
  }

  private static boolean beginsWord(String text, int start, int end) {
    if (start > 0 && isWord(text.charAt(start - 1)) && isWord(text.charAt(start))) {
      return false;
    }
    int behind = text.startsWith("s", end) ? end + 1 : end;
    return end - start > LONGEST_WHOLE
        || behind >= text.length()
        || !isWord(text.charAt(behind))
        || !isWord(text.charAt(end));
  }

  /** True if the sign at a place closes a sentence; that of an abbreviation does not. */
  static boolean endsSentence(CharSequence text, int place) {
    char sign = text.charAt(place);
    if (sign != '.' && sign != '!' && sign != '?' && sign != ';') {
      return false;
    }
    boolean spaceFollows = place + 1 == text.length() || text.charAt(place + 1) == ' ';
    boolean abbreviation = sign == '.' && place >= 2 && text.charAt(place - 2) == '.';
    return spaceFollows && !abbreviation;
  }

  /** True if a word at {@code start} is the first of its sentence or list item. */
  static boolean startsSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || isOpening(text.charAt(i)))) {
      i--;
    }
    return i < 0 || ".!?:;\n•*-–—|>".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isOpening(char letter) {
    return "\"'“‘([".indexOf(letter) >= 0;
  }
}
