package rolewatch.simulator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of wordings. */
class PhrasebookTest {

  private static final List<String> FACTS =
      List.of("REMOTE", "HYBRID", "ONSITE", "years", "skill-one", "skills", "nice", "stack", "pay");
  private static final List<String> GAPS =
      List.of(
          "company", "role", "team", "town", "object", "object2", "industry", "founded", "people");

  @Test
  void aHardWordingIsMarkedAndKnownByItsLine() {
    Wordings wordings =
        Phrasebook.of("file.txt", "# remark\n\n[years]\n{n}+ years\n~ {n} winters\n")
            .section("years");

    assertThat(wordings.plain()).extracting(Wording::id).containsExactly("file.txt:4");
    assertThat(wordings.hard()).extracting(Wording::id).containsExactly("file.txt:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.txt", "de.txt", "fr.txt", "es.txt"})
  void everyFactCanBeToldInManyWays(String file) {
    Phrasebook book = Phrasebook.read(file);
    for (String fact : FACTS) {
      assertThat(book.section(fact).plain()).as(fact).hasSizeGreaterThanOrEqualTo(10);
      assertThat(book.section(fact).hard()).as(fact).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de.txt", "fr.txt", "es.txt"})
  void everyLanguageHasTheSectionsOfEnglish(String file) {
    Set<String> wanted = new HashSet<>(Phrasebook.read("en.txt").sections());

    assertThat(Phrasebook.read(file).sections()).containsAll(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.txt", "de.txt", "fr.txt", "es.txt"})
  void noTwoLinesOfASectionAreTheSame(String file) {
    Phrasebook book = Phrasebook.read(file);
    for (String section : book.sections()) {
      List<String> lines =
          book.section(section).all().stream()
              .filter(line -> !section.equals("join"))
              .map(line -> line.template().texts() + " " + line.template().gaps())
              .toList();
      if (!section.startsWith("pay ")) {
        assertThat(lines).as(section).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.txt", "de.txt", "fr.txt", "es.txt"})
  void factsStandOnlyInTheirOwnGaps(String file) {
    Phrasebook book = Phrasebook.read(file);
    for (String section : book.sections()) {
      Set<String> gaps = new HashSet<>();
      book.section(section).all().forEach(line -> gaps.addAll(line.template().gaps()));
      GAPS.forEach(gaps::remove);
      assertThat(allowed(section)).as(section).containsAll(gaps);
    }
  }

  private static List<String> allowed(String section) {
    if (section.startsWith("pay ")) {
      return List.of(
          "C", "S", "low", "high", "lowK", "highK", "lowL", "highL", "lowI", "highI", "lowC",
          "highC");
    }
    return switch (section) {
      case "pay", "pay-one" -> List.of("pay");
      case "years", "years-one" -> List.of("n", "word", "upper");
      case "HYBRID" -> List.of("days", "daysWord");
      case "skill-one", "skills", "nice", "nice-one", "stack" -> List.of("skills");
      case "join" -> List.of("a", "b", "c");
      default -> List.of();
    };
  }
}
