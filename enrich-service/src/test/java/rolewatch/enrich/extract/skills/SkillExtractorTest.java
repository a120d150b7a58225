package rolewatch.enrich.extract.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.Declared;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.SkillMention;
import rolewatch.events.SkillMention.Requirement;

class SkillExtractorTest {

  private static final SkillExtractor EXTRACTOR =
      new SkillExtractor(SkillTaxonomy.builtIn(), new Lexicon());

  private static final String[] PIECES = {
    "Go",
    "go",
    "C",
    "C++",
    "C#",
    ".NET",
    "Node.js",
    "R",
    "Java",
    "SQL",
    "Spring Boot",
    "Excel",
    "Slack",
    "no",
    "not",
    "is a plus",
    "required",
    "Requirements:",
    "We offer:",
    "At ",
    ", ",
    "/",
    " and ",
    ". ",
    "\n",
    "\n• ",
    " ",
    "'s",
    "-",
    "https://a.io/",
    "@b.com",
    "(",
    ")",
    "é",
    "李",
    "\uD83D\uDE00",
    "\uD83D",
    "3",
    "17",
    "Kafka",
    "trusted by",
    "powered by",
    "experience with "
  };

  private static List<Finding<SkillMention>> skillsIn(String title, String body) {
    return EXTRACTOR.extract(PostingText.of(title, "", body));
  }

  @Test
  void findsEachSkillOnceInTheOrderOfThePosting() {
    List<Finding<SkillMention>> found =
        skillsIn("Senior Kotlin Developer", "You write Rust and Kotlin; Rust mostly, in Docker.");
    assertThat(found).extracting(f -> f.value().id()).containsExactly("kotlin", "rust", "docker");
  }

  @Test
  void takesTheMentionThatInsistsMostAsEvidence() {
    Finding<SkillMention> found =
        skillsIn("", "Our services talk over Kafka.\nRequirements:\n• Kafka").getFirst();
    assertThat(found.value()).isEqualTo(new SkillMention("kafka", Requirement.REQUIRED));
    assertThat(found.evidence().start()).isGreaterThan(30);
  }

  @Test
  void saysWhichWordsImplyASkill() {
    List<Finding<SkillMention>> found = skillsIn("", "Spring Boot in production");
    assertThat(found).extracting(f -> f.value().id()).containsExactly("spring-boot", "spring");
    assertThat(found.getLast().evidence())
        .isEqualTo(new Evidence(Evidence.Field.TEXT, 0, 11, "Spring Boot", "skill.implied"));
  }

  @Test
  void readsTheSkillsThatTheBoardDeclaresEvenWhereTheirNamesAreDoubtful() {
    PostingText plain = PostingText.of("", "", "Docker");
    Declared declared =
        new Declared(List.of(), null, null, null, null, List.of("Go", "Python 3", "team spirit"));
    PostingText posting =
        new PostingText(
            plain.title(),
            plain.location(),
            plain.body(),
            plain.department(),
            plain.company(),
            List.of(),
            declared,
            null,
            null,
            null);
    assertThat(EXTRACTOR.extract(posting))
        .extracting(f -> f.value().id() + " " + f.evidence().field())
        .containsExactly("go DECLARED", "python DECLARED", "docker TEXT");
  }

  @RepeatedTest(100)
  void quotesExactlyWhatStandsAtTheOffsets(RepetitionInfo repetition) {
    String body = rubbish(new Random(repetition.getCurrentRepetition()), 120);
    for (Finding<SkillMention> found : skillsIn("", body)) {
      Evidence evidence = found.evidence();
      assertThat(body.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
      assertThat(evidence.quote()).isNotBlank();
    }
  }

  @RepeatedTest(100)
  void findsTheSameAgain(RepetitionInfo repetition) {
    String body = rubbish(new Random(-repetition.getCurrentRepetition()), 60);
    assertThat(skillsIn("", body)).isEqualTo(skillsIn("", body));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "go, ",
        "no go ",
        "c/c++/c# ",
        "Go ",
        "a ",
        "• \n",
        "\n\n",
        "trusted by Go, ",
        "not required ",
        "excel excel ",
        "https://",
        "@.com/",
        "java,",
        "R. ",
        "is a plus ",
        "experience with ",
        "((((",
        "....",
        "\uD83D",
        "İ",
        "Slack's ",
        "Requirements:\n",
        "at Slack, we ",
        "x".repeat(50),
        "spring boot spring boo ",
        "e.g. Go ");
  }

  // Processor time, as a machine is shared; generous, as quadratic growth is not a matter of a
  // factor.
  @ParameterizedTest
  @MethodSource("hostile")
  void readsHostileTextInTimeThatGrowsWithItsLength(String piece) {
    String body = piece.repeat(TextPreparer.MAX_LENGTH / piece.length());
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    skillsIn("", body);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(Duration.ofNanos(end - start)).isLessThan(Duration.ofSeconds(2));
  }

  private static String rubbish(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
