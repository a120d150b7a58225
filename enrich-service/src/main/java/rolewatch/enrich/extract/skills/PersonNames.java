package rolewatch.enrich.extract.skills;

import java.util.Set;
import java.util.stream.Collectors;

/** Refuses names that are somebody's: "Dr. Jenkins", "Prof. Anna Haskell", "Sarah Jenkins". */
final class PersonNames {

  private static final int LONGEST = 14;
  private static final Set<String> TITLES =
      Set.of(
          "Dr",
          "Drs",
          "Prof",
          "Professor",
          "Mr",
          "Mrs",
          "Ms",
          "Miss",
          "Mx",
          "Sir",
          "Dame",
          "Rev",
          "Herr",
          "Herrn",
          "Frau",
          "Mme",
          "Mlle",
          "Madame",
          "Monsieur",
          "Señor",
          "Señora",
          "Sra",
          "Dott",
          "Sig",
          "Sig.ra",
          "Dhr",
          "Mevr",
          "Mevrouw",
          "Pani",
          "Doña");

  private static final Set<String> GIVEN;

  static {
    try (var lines = Resources.lines(Resources.open("given-names.txt"))) {
      GIVEN =
          lines
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  private PersonNames() {}

  static void refuse(ScannedText scanned) {
    String text = scanned.original();
    for (Mention mention : scanned.mentions()) {
      if (mayBeSurname(text, mention) && isSomebodys(text, mention.start)) {
        mention.refuse();
      }
    }
  }

  private static boolean mayBeSurname(String text, Mention mention) {
    return mention.name.isProper()
        && !mention.name.isAcronym()
        && mention.name.text().indexOf(' ') < 0
        && Character.isUpperCase(text.charAt(mention.start));
  }

  private static boolean isSomebodys(String text, int start) {
    String before = wordBefore(text, start);
    if (before.isEmpty()) {
      return false;
    }
    return TITLES.contains(before)
        || GIVEN.contains(before)
        || TITLES.contains(wordBefore(text, start - 1 - before.length()));
  }

  // The word with a capital that one space parts from a place, the dot of a title left out.
  private static String wordBefore(String text, int start) {
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return "";
    }
    int end = text.charAt(start - 2) == '.' ? start - 2 : start - 1;
    int from = end;
    while (from > 0 && end - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    if (from == end || !Character.isUpperCase(text.charAt(from))) {
      return "";
    }
    String word = text.substring(from, end);
    return end == start - 1 || TITLES.contains(word) ? word : "";
  }
}
