package rolewatch.enrich.extract.workmode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;

class LearnedModeTest {

  private static final String FILE = "learned.weights";
  private static final int FOLDS = 4;
  private static final Lessons LESSONS = new Lessons(Lessons.examples());

  @Test
  void theWeightsAreWhatTheLessonsTeach() throws IOException {
    List<String> learned = lines(LogisticTraining.learn(LESSONS.all()));
    String target = System.getProperty("rolewatch.learned", "");
    if (!target.isEmpty()) {
      write(Path.of(target), learned);
      return;
    }
    assertThat(DataLines.beside(LearnedMode.class, FILE))
        .as("'./rolewatch learn' writes the weights anew")
        .isEqualTo(learned);
  }

  @Test
  void whatItTellsOfLessonsItHasNotSeenIsRight() {
    int told = 0;
    int right = 0;
    int untold = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<String> learned = lines(LogisticTraining.learn(lessons(fold, false)));
      LearnedWeights weights = new LearnedWeights(learned, LESSONS::number);
      for (Lesson lesson : lessons(fold, true)) {
        WorkMode mode = read(lesson, weights);
        told += mode == WorkMode.UNKNOWN ? 0 : 1;
        right += mode != WorkMode.UNKNOWN && mode == lesson.mode() ? 1 : 0;
        untold += lesson.mode() == WorkMode.UNKNOWN ? 0 : 1;
      }
    }
    assertThat(right).isGreaterThan(told * 85 / 100).isGreaterThan(untold * 50 / 100);
  }

  @Test
  void quotesThePassageItReadTheModeFrom() {
    String telling = "The dogs cannot Zoom. You are needed at the kennels on all your days.";
    String text = "We feed forty dogs.\n" + telling + "\nWe pay on Fridays.";
    Evidence evidence = read("Kennel Hand", "Leeds", text).getFirst().evidence();
    assertThat(evidence.rule()).isEqualTo("work-mode.learned");
    assertThat(text.substring(evidence.start(), evidence.end())).contains("at the kennels");
    assertThat(evidence.quote()).isEqualTo(text.substring(evidence.start(), evidence.end()));
  }

  @Test
  void isAsSureWhateverWordsOthersLookFor() {
    String sentence = "You are needed at the kennels all days, in hail, sleet, drizzle and fog.";
    for (double doubt = 1; doubt > 1e-5; doubt *= 0.95) {
      Lexicon shared = new Lexicon();
      List.of("hail", "sleet", "drizzle", "fog").forEach(shared::add);
      assertThat(tells(shared, sentence, doubt)).isEqualTo(tells(new Lexicon(), sentence, doubt));
    }
  }

  @Test
  void isNotAskedWhereARuleReadsTheMode() {
    String told = read("Engineer", "Remote", "The dogs cannot Zoom.").getFirst().evidence().rule();
    assertThat(told).isEqualTo("work-mode.location");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ONSITE | Whoever says that the till can be minded from home is wrong: you stand at it every day.
          """)
  void contradictsARuleThatSeesOnlySomeOfTheWords(WorkMode mode, String text) {
    Finding<WorkArrangement> found = read("Adviser", "", text).getFirst();
    assertThat(found.value().mode()).isEqualTo(mode);
    assertThat(found.evidence().rule()).isEqualTo("work-mode.learned");
    assertThat(rules(text)).extracting(Verdict::mode).isNotIn(mode, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Willing to work in person at our Boston office 4 days per week.",
        "You work from home on Fridays.",
        "The position is fully on-site. Invoices are your home turf.",
        "Place of work: Remote. Keep the rest of the company up to date.",
        "Is the role remote? No. Our patients come to the desk."
      })
  void leavesToTheRulesWhatTheyCountOrReadSurely(String text) {
    Finding<WorkArrangement> found = read("Adviser", "", text).getFirst();
    assertThat(found.evidence()).isEqualTo(rules(text).evidence());
  }

  @Test
  void mustBeTheSurerTheMoreSentencesThereAre() {
    assertThat(LearnedMode.sure(1, 0.4)).isEqualTo(0.6);
    assertThat(LearnedMode.sure(0, 0.4)).isEqualTo(0.6);
    assertThat(LearnedMode.sure(10, 0.4)).isEqualTo(0.96);
  }

  private static Verdict rules(String text) {
    Lexicon lexicon = new Lexicon();
    WorkModeBody body = new WorkModeBody(lexicon, new WorkplaceWords(lexicon));
    return Objects.requireNonNull(body.read(PreparedText.of(Evidence.Field.TEXT, text)));
  }

  private static boolean tells(Lexicon lexicon, String text, double doubt) {
    List<String> weights = DataLines.beside(LearnedMode.class, FILE);
    LearnedMode mode = new LearnedMode(lexicon, new WorkplaceWords(lexicon), weights, doubt);
    return mode.read(PreparedText.of(Evidence.Field.TEXT, text)) != null;
  }

  private static List<Finding<WorkArrangement>> read(String title, String location, String text) {
    return new WorkModeExtractor(new Lexicon()).extract(PostingText.of(title, location, text));
  }

  private static List<Lesson> lessons(int fold, boolean within) {
    return IntStream.range(0, LESSONS.all().size())
        .filter(i -> i % FOLDS == fold == within)
        .mapToObj(LESSONS.all()::get)
        .toList();
  }

  private static WorkMode read(Lesson lesson, LearnedWeights weights) {
    WorkMode mode = WorkMode.UNKNOWN;
    double most = LearnedMode.sure(lesson.sentences(), LearnedMode.DOUBT);
    for (Map<Long, Integer> passage : lesson.passages()) {
      LearnedWeights.Sum sum = weights.new Sum();
      passage.forEach(
          (feature, count) -> IntStream.range(0, count).forEach(_ -> sum.accept(feature)));
      double[] probabilities = sum.probabilities();
      for (int i = 0; i < probabilities.length - 1; i++) {
        mode = probabilities[i] > most ? LearnedWeights.MODES.get(i) : mode;
        most = Math.max(most, probabilities[i]);
      }
    }
    return mode;
  }

  private static List<String> lines(Map<Long, double[]> weights) {
    return weights.entrySet().stream()
        .map(entry -> LESSONS.name(entry.getKey()) + "\t" + steps(entry.getValue()))
        .sorted()
        .toList();
  }

  private static String steps(double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> Long.toString(Math.round(weight / LearnedWeights.STEP)))
        .collect(Collectors.joining(" "));
  }

  private static void write(Path file, List<String> learned) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much each feature speaks for REMOTE, HYBRID, ONSITE and UNKNOWN, in hundredths.");
    lines.add("# Learned by './rolewatch learn' from the examples in src/test; not to be edited.");
    lines.addAll(learned);
    if (!Files.exists(file) || !Files.readAllLines(file).equals(lines)) {
      Files.write(file, lines);
    }
  }
}
