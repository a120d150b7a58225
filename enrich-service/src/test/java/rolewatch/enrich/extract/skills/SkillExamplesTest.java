package rolewatch.enrich.extract.skills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.SkillMention;

/** Every line of the example tables, read as their heads say. */
class SkillExamplesTest {

  private static final SkillExtractor EXTRACTOR =
      new SkillExtractor(SkillTaxonomy.builtIn(), new Lexicon());

  record Example(String file, List<String> skills, String employer, String text) {

    static Example of(String file, String line) {
      String[] parts = line.split(" \\| ", 2);
      String rest = parts[1].replace("\\n", "\n");
      int end = rest.startsWith("[") ? rest.indexOf("] ") : -1;
      return new Example(
          file,
          Arrays.asList(parts[0].strip().split(" +")),
          end < 0 ? "" : rest.substring(1, end),
          end < 0 ? rest : rest.substring(end + 2));
    }

    Map<String, String> found() {
      PostingText plain = PostingText.of("", "", text);
      PostingText posting =
          new PostingText(
              plain.title(),
              plain.location(),
              plain.body(),
              plain.department(),
              PreparedText.of(Evidence.Field.COMPANY, employer),
              plain.locations(),
              plain.declared(),
              null,
              null,
              null);
      return EXTRACTOR.extract(posting).stream()
          .map(Finding::value)
          .collect(Collectors.toMap(SkillMention::id, Example::initial));
    }

    private static String initial(SkillMention mention) {
      return mention.requirement().name().substring(0, 1);
    }

    @Override
    public String toString() {
      return file + ": " + text;
    }
  }

  static Stream<Example> must() {
    return examples("must.txt");
  }

  static Stream<Example> mustNot() {
    return examples("must-not.txt");
  }

  static Stream<Example> ambiguous() {
    return examples("ambiguous.txt");
  }

  @ParameterizedTest
  @MethodSource("must")
  void findsEverySkillThatMustBeFound(Example example) {
    Map<String, String> found = example.found();
    for (String skill : example.skills()) {
      boolean insists = skill.matches(".*:[RPM]");
      String id = insists ? skill.substring(0, skill.length() - 2) : skill;
      assertThat(found).containsKey(id);
      if (insists) {
        assertThat(found.get(id)).as(id).isEqualTo(skill.substring(skill.length() - 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mustNot")
  void findsNoSkillThatIsNotMeant(Example example) {
    assertThat(example.found()).doesNotContainKeys(example.skills().toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("ambiguous")
  void readsWhatIsAmbiguousAsDecided(Example example) {
    Map<String, String> found = example.found();
    for (String skill : example.skills()) {
      if (skill.startsWith("-")) {
        assertThat(found).doesNotContainKey(skill.substring(1));
      } else {
        assertThat(found).containsKey(skill);
      }
    }
  }

  private static Stream<Example> examples(String file) {
    var in = Objects.requireNonNull(SkillExamplesTest.class.getResourceAsStream(file), file);
    return new BufferedReader(new InputStreamReader(in, UTF_8))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Example.of(file, line));
  }
}
