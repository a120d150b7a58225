package rolewatch.enrich.extract.role;

import java.util.List;

/**
 * What a text must hold for a vague title to mean a role: an Engineer whose text speaks of code.
 *
 * @param role the role it then means
 * @param words the words looked for, in lower case
 * @param atLeast how many different ones must be there
 */
record TextCue(Role role, List<String> words, int atLeast) {

  /** Offset of the first word if the text holds enough of them, else -1. */
  int firstIn(String lower) {
    int found = 0;
    int first = -1;
    for (String word : words) {
      int at = lower.indexOf(word);
      found += at >= 0 ? 1 : 0;
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return found >= atLeast ? first : -1;
  }
}
