package rolewatch.enrich.extract.pay;

import java.util.Set;

/** Tells names of places and levels from other words: they are written with capitals. */
final class ZoneName {

  private static final int LONGEST = 80;
  private static final Set<String> LINKS =
      Set.of("and", "of", "or", "the", "other", "all", "de", "la");
  private static final Set<String> NO_NAMES =
      Set.of(
          "FTE",
          "WTE",
          "Circa",
          "Min",
          "Max",
          "From",
          "To",
          "Up",
          "Starting",
          "About",
          "Jahr",
          "Range",
          "Total");
  private static final String EDGES = "•,-:(&/";

  private ZoneName() {}

  /** The share of words with a capital or a digit among those that are not links. */
  static double share(String label) {
    int names = 0;
    int others = 0;
    for (String word : label.split("[ (),/-]+")) {
      if (word.isEmpty() || LINKS.contains(word)) {
        continue;
      }
      if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
        names++;
      } else {
        others++;
      }
    }
    boolean capital = !label.isEmpty() && Character.isUpperCase(label.charAt(0));
    return capital ? (double) names / (names + others) : 0;
  }

  /** The name that begins at an offset: capitalised words, and links between them. */
  static String at(String text, int from, int limit) {
    int end = from;
    int word = from;
    while (word < limit && word - from <= LONGEST) {
      int to = word;
      while (to < limit
          && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '\'')) {
        to++;
      }
      String name = text.substring(word, to);
      if (!name.isEmpty() && !Character.isUpperCase(name.charAt(0)) && !LINKS.contains(name)) {
        break;
      }
      if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
        end = to;
      }
      if (to >= limit || ":;$€£-\n".indexOf(text.charAt(to)) >= 0 || endsSentence(text, to, name)) {
        break;
      }
      word = to + 1;
    }
    return clean(text.substring(from, end));
  }

  // "St. Louis" and "U.S. cities" go on behind the dot.
  private static boolean endsSentence(String text, int at, String word) {
    return text.charAt(at) == '.' && word.length() > 2;
  }

  static String clean(String words) {
    String zone = words.strip();
    while (!zone.isEmpty() && EDGES.indexOf(zone.charAt(0)) >= 0) {
      zone = zone.substring(1).strip();
    }
    while (!zone.isEmpty() && EDGES.indexOf(zone.charAt(zone.length() - 1)) >= 0) {
      zone = zone.substring(0, zone.length() - 1).strip();
    }
    if (zone.startsWith("In ") || zone.startsWith("For ")) {
      zone = zone.substring(zone.indexOf(' ') + 1);
    }
    return NO_NAMES.contains(zone) ? "" : zone;
  }
}
