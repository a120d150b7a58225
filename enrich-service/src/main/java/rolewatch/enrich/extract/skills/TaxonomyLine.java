package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one line of a taxonomy says of a skill.
 *
 * @param id the skill's id, given or made from its name
 * @param names its names with their marks of doubt, the first one shown to people
 * @param implied ids of what is found wherever it is
 * @param near words that confirm a doubtful name
 * @param against words of another meaning of the first name
 */
record TaxonomyLine(
    String id, List<String> names, List<String> implied, List<String> near, List<String> against) {

  private static final int LONGEST_ID = 80;

  /**
   * @param number of the line, for people who have to correct it
   */
  static TaxonomyLine read(String text, int number) {
    String beforeAgainst = before(text, " ! ");
    String beforeNear = before(beforeAgainst, " @ ");
    String beforeImplied = before(beforeNear, " > ");
    String givenId = before(beforeImplied, " = ");
    boolean given = givenId.length() < beforeImplied.length();
    List<String> names = list(given ? behind(beforeImplied, givenId) : beforeImplied, ';', number);
    String id = given ? givenId.strip() : idOf(names.getFirst());
    if (!isId(id)) {
      throw new InvalidTaxonomy(
          number, "has the id '" + id + "'; use small letters, digits and . + # & / -");
    }
    List<String> implied = list(behind(beforeNear, beforeImplied), ' ', number);
    List<String> near = words(behind(beforeAgainst, beforeNear), number);
    List<String> against = words(behind(text, beforeAgainst), number);
    return new TaxonomyLine(id, names, implied, near, against);
  }

  private static String before(String text, String mark) {
    int place = text.indexOf(mark);
    return place < 0 ? text : text.substring(0, place);
  }

  // What follows a part and the three letters of the mark behind it.
  private static String behind(String text, String part) {
    return part.length() == text.length() ? "" : text.substring(part.length() + 3);
  }

  private static List<String> words(String text, int number) {
    return list(text.toLowerCase(Locale.ROOT), ',', number);
  }

  private static List<String> list(String text, char separator, int number) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int next = text.indexOf(separator, start);
      int end = next < 0 ? text.length() : next;
      String part = text.substring(start, end).strip();
      if (part.isEmpty()) {
        throw new InvalidTaxonomy(number, "has an empty name or word");
      }
      parts.add(part);
      start = end + 1;
    }
    return parts;
  }

  /** How doubtful a name is by its mark, 0 to 3. */
  static int doubtOf(String name) {
    return name.length() == textOf(name).length() ? 0 : name.charAt(name.length() - 1) - '0';
  }

  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
      if (!plain && ".+#&/-".indexOf(letter) < 0) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }

  /** A name without its mark of doubt. */
  static String textOf(String name) {
    int mark = name.length() - 2;
    boolean doubtful =
        mark > 0 && name.charAt(mark) == '~' && "123".indexOf(name.charAt(mark + 1)) >= 0;
    return doubtful ? name.substring(0, mark) : name;
  }

  private static String idOf(String name) {
    return textOf(name)
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-')
        .replace("!", "")
        .replace("'", "");
  }
}
