package rolewatch.enrich.extract.skills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Finding;

class SkillTaxonomyTest {

  private static SkillTaxonomy load(String text) {
    return SkillTaxonomy.load(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void holdsManySkillsOfManyTrades() {
    SkillTaxonomy taxonomy = SkillTaxonomy.builtIn();
    assertThat(taxonomy.skills()).hasSizeGreaterThan(1_500);
    assertThat(taxonomy.skills().stream().map(Skill::category).distinct()).hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @CsvSource({
    "python,Python",
    "java,Java",
    "aws,AWS",
    "ci/cd,CI/CD",
    "api,API",
    "docker,Docker",
    "kubernetes,Kubernetes",
    "postgresql,PostgreSQL",
    "microservices,microservices",
    "kafka,Kafka",
    "spring,Spring",
    "mysql,MySQL",
    "redis,Redis",
    "linux,Linux",
    "c#,C#",
    "c++,C++",
    "scrum,Scrum",
    "rest,REST",
    "rust,Rust",
    "distributed-systems,distributed systems",
    "observability,observability",
    "sentry,Sentry",
    "deep-learning,deep learning",
    "computer-vision,computer vision",
    "openai,OpenAI",
    "llm,LLM",
    "generative-ai,generative AI",
    "go,Go"
  })
  void holdsEverySkillOfThePublishedFigures(String id, String name) {
    assertThat(SkillTaxonomy.builtIn().find(id)).map(Skill::name).contains(name);
  }

  @Test
  void replacesTheBuiltInOneWithAnother() {
    SkillTaxonomy taxonomy =
        load("[tools: tool]\nFlummox; flux capacitor > time-travel\nTime Travel");
    List<String> found =
        new SkillExtractor(taxonomy, new Lexicon())
            .extract(PostingText.of("", "", "You know the flux capacitor and Python.")).stream()
                .map(Finding::value)
                .map(mention -> mention.id())
                .toList();
    assertThat(found).containsExactly("flummox", "time-travel");
  }

  @Test
  void impliesWhatTheImpliedSkillImplies() {
    SkillTaxonomy taxonomy = load("[t: tech]\nA > b\nB > c\nC > a");
    assertThat(taxonomy.find("a")).map(Skill::implied).contains(List.of("b", "c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[t: tech]~Kafka~Apache Kafka; kafka | line 3 | the name 'kafka' of line 2",
        "[t: tech]~Kafka~kafka = Event Log | line 3 | the id 'kafka' of line 2",
        "[t: tech]~~Spring Boot > spring | line 3 | implies 'spring', which does not exist",
        "[t: tech]~Vue; ; Vue.js | line 2 | an empty name",
        "[t: tech]~Big Thing = Thing | line 2 | the id 'Big Thing'",
        "[t: magic]~Wand | line 1 | use tech, tool or field",
        "Kafka | line 1 | before the first [category: domain]",
        "[tools | line 1 | is no heading like"
      })
  void namesTheLineThatIsWrong(String text, String line, String problem) {
    assertThatThrownBy(() -> load(text.strip().replace('~', '\n')))
        .isInstanceOf(InvalidTaxonomy.class)
        .hasMessageContaining(line.strip())
        .hasMessageContaining(problem.strip());
  }
}
