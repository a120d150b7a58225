package rolewatch.enrich.extract.skills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.EventJson;
import tools.jackson.databind.JsonNode;

/** The 121 cases of {@code cases.ndjson}; the floor only rises. */
class SharedSkillCasesTest {

  private static final int FLOOR = 121;

  private final SkillExtractor extractor =
      new SkillExtractor(SkillTaxonomy.builtIn(), new Lexicon());

  @Test
  void readsTheCasesAtLeastAsWellAsBefore() {
    List<String> failures = new ArrayList<>();
    List<JsonNode> cases = cases().toList();
    for (JsonNode example : cases) {
      Set<String> found = skillsIn(example.get("input"));
      List<String> missed = strings(example.at("/expect/has"));
      missed.removeAll(found);
      List<String> wrong = strings(example.at("/expect/hasNot"));
      wrong.retainAll(found);
      if (!missed.isEmpty() || !wrong.isEmpty()) {
        failures.add(example.get("id") + " missed " + missed + " wrong " + wrong);
      }
    }
    assertThat(cases.size() - failures.size()).as("%s", failures).isGreaterThanOrEqualTo(FLOOR);
  }

  private Set<String> skillsIn(JsonNode input) {
    String title = input.path("title").asString("");
    String text = TextPreparer.text(input.path("text").asString(""));
    return extractor.extract(PostingText.of(title, "", text)).stream()
        .map(finding -> finding.value().id())
        .collect(Collectors.toSet());
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asString()));
    return strings;
  }

  private static Stream<JsonNode> cases() {
    var in = Objects.requireNonNull(SharedSkillCasesTest.class.getResourceAsStream("cases.ndjson"));
    return new BufferedReader(new InputStreamReader(in, UTF_8))
        .lines()
        .map(line -> EventJson.mapper().readTree(line));
  }
}
