package rolewatch.enrich.extract.skills;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells whether an employer bears the name of a skill, as the makers of many products do. */
final class Employers {

  private static final Set<String> SUFFIXES =
      Set.of(
          "inc",
          "ltd",
          "llc",
          "gmbh",
          "corp",
          "corporation",
          "co",
          "company",
          "limited",
          "plc",
          "ag",
          "se",
          "sa",
          "sas",
          "bv",
          "ab",
          "oy",
          "as",
          "group",
          "labs",
          "lab",
          "technologies",
          "technology",
          "software",
          "hq",
          "io",
          "com",
          "ai",
          "app",
          "careers",
          "jobs",
          "data",
          "systems",
          "global",
          "us",
          "usa",
          "uk",
          "eu",
          "dev",
          "team",
          "engineering");

  private final PhraseScanner scanner;

  Employers(PhraseScanner scanner) {
    this.scanner = scanner;
  }

  /** The skill names, in lower case, that are the employer's own; a set that can be added to. */
  Set<String> namesIn(String company) {
    Set<String> own = new HashSet<>();
    SkillName name = scanner.nameAtStart(company);
    if (name != null && isSuffix(company.substring(name.text().length()))) {
      own.add(name.canonical());
    }
    return own;
  }

  private static boolean isSuffix(String rest) {
    return Arrays.stream(rest.split("[^\\p{L}\\p{N}]+"))
        .allMatch(word -> word.isEmpty() || SUFFIXES.contains(word));
  }
}
