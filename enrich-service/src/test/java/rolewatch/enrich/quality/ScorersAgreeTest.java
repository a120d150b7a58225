package rolewatch.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolewatch.events.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts predictions of every kind as the scorers of the shared sets do, where these are there. */
class ScorersAgreeTest {

  private static final Path CHECK = shared().resolve("cases/check.py");
  private static final Path SCORE = shared().resolve("data/score.py");
  private static final Path LABELLED = shared().resolve("data/labelled/ashby.ndjson");
  private static final List<String> MODES = List.of("REMOTE", "HYBRID", "ONSITE", "UNKNOWN");

  private final Random random = new Random(42);
  @TempDir private Path folder;

  @BeforeAll
  static void needsTheSharedSets() {
    boolean there = Stream.of(CHECK, SCORE, LABELLED).allMatch(Files::isRegularFile);
    if (!there) {
      System.err.println("SKIPPED: ScorersAgreeTest, there is no " + CHECK.toAbsolutePath());
    }
    assumeTrue(there, "no shared sets at " + shared().toAbsolutePath());
  }

  @Test
  void casesAreCountedAsTheSuiteCountsThem() throws IOException, InterruptedException {
    Cases cases = Cases.in(CHECK.getParent());
    Map<String, JsonNode> predictions = new HashMap<>();
    for (JsonNode example : cases.examples()) {
      predictions.put(id(example), prediction(example, cases.examples()));
    }

    List<String> theirs = run(CHECK, "--predictions", written(predictions).toString());

    List<String> ours =
        Tally.perField(
                cases.examples().stream()
                    .map(example -> cases.judge(example, predictions.get(id(example))))
                    .toList())
            .stream()
            .map(ScorersAgreeTest::words)
            .toList();
    assertThat(rows(theirs)).containsExactlyElementsOf(ours);
    assertThat(ours).noneMatch(row -> row.contains(" 0"));
  }

  @Test
  void labelledPostingsAreCountedAsTheirScorerCountsThem()
      throws IOException, InterruptedException {
    List<JsonNode> postings = Lines.ofJson(LABELLED);
    Map<String, JsonNode> predictions = new HashMap<>();
    for (JsonNode posting : postings) {
      predictions.put(id(posting), labelledPrediction(posting));
    }

    String theirs =
        String.join("\n", run(SCORE, LABELLED.toString(), written(predictions).toString()));

    Map<String, Tally> ours = new HashMap<>();
    Tally.perField(
            postings.stream()
                .flatMap(p -> LabelledPostings.judgements(p, predictions.get(id(p))).stream())
                .toList())
        .forEach(tally -> ours.put(tally.field(), tally));
    Tally found = ours.get(LabelledPostings.PAY_FOUND);
    Tally first = ours.get(LabelledPostings.PAY_FIRST);
    Tally one = ours.get(LabelledPostings.PAY_ONE_BOUND);
    assertThat(theirs)
        .containsPattern(
            "salary_both +n=%d found=%d .*found first=%d .*missed=%d "
                .formatted(found.size(), right(found), right(first), found.count(Verdict.MISSED)))
        .containsPattern("salary_one +n=%d found=%d ".formatted(one.size(), right(one)))
        .containsPattern("no_label_no_money +" + claims(ours.get(LabelledPostings.PAY_CLAIMED)))
        .containsPattern("salary_not_in_text +" + claims(ours.get(LabelledPostings.PAY_UNLIKELY)))
        .contains(
            "precision=%s recall=%s"
                .formatted(share(ours, "remote.precision"), share(ours, "remote.recall")));
    assertThat(right(first)).isBetween(1L, right(found) - 1);
  }

  private static String claims(Tally tally) {
    return "n=%d claimed=%d ".formatted(tally.size(), tally.count(Verdict.INVENTED));
  }

  private static String share(Map<String, Tally> tallies, String name) {
    return LabelledFigures.of(List.copyOf(tallies.values())).stream()
        .filter(figure -> figure.name().equals("ashby." + name))
        .map(figure -> "%.3f".formatted((double) figure.count() / figure.of()))
        .findFirst()
        .orElseThrow();
  }

  private static long right(Tally tally) {
    return tally.count(Verdict.RIGHT);
  }

  // Mostly what is expected, now and then what another case expects, or nothing at all.
  private JsonNode prediction(JsonNode example, List<JsonNode> examples) {
    List<JsonNode> same =
        examples.stream().filter(e -> CaseJudge.field(e).equals(CaseJudge.field(example))).toList();
    ObjectNode prediction = EventJson.mapper().createObjectNode().put("id", id(example));
    int dice = random.nextInt(10);
    if (dice == 0) {
      return prediction;
    }
    JsonNode source = dice < 4 ? same.get(random.nextInt(same.size())) : example;
    JsonNode expect = source.path("expect");
    switch (CaseJudge.field(example)) {
      case "pay" -> prediction.putObject("pay").set("ranges", jittered(expect.path("ranges")));
      case "experience" -> prediction.set("yearsMin", expect.path("yearsMin"));
      case "skills" -> prediction.set("skills", expect.path(dice == 5 ? "hasNot" : "has"));
      case "place" -> prediction.set("places", expect.path("places"));
      default -> prediction.setAll((ObjectNode) expect);
    }
    return prediction;
  }

  private ArrayNode jittered(JsonNode ranges) {
    ArrayNode copy = (ArrayNode) ranges.deepCopy();
    for (JsonNode range : copy) {
      if (range.has("min")) {
        double by = 1 + random.nextInt(-1, 2) * 0.004 * random.nextInt(1, 3);
        ((ObjectNode) range).put("min", range.path("min").doubleValue() * by);
      }
    }
    return copy;
  }

  private JsonNode labelledPrediction(JsonNode posting) {
    ObjectNode prediction = EventJson.mapper().createObjectNode().put("id", id(posting));
    prediction.put("workMode", MODES.get(random.nextInt(MODES.size())));
    ArrayNode ranges = prediction.putObject("pay").putArray("ranges");
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode range = ranges.addObject();
      amount(range, "min", posting.path("label_salary_min"));
      amount(range, "max", posting.path("label_salary_max"));
      range.put("currency", random.nextInt(8) == 0 ? "EUR" : currency(posting));
      range.put("period", posting.path("label_period").asString("year").toUpperCase(Locale.ROOT));
      range.put("basis", random.nextInt(3) == 0 ? "OTE" : "BASE");
      if (!range.has("min") && !range.has("max")) {
        range.put("max", 3);
      }
    }
    return prediction;
  }

  private void amount(ObjectNode range, String bound, JsonNode label) {
    int dice = random.nextInt(8);
    if (dice > 0) {
      range.put(bound, label.doubleValue(20) * (dice == 1 ? 1.02 : 1));
    }
  }

  private static String currency(JsonNode posting) {
    return posting.path("label_currency").asString("USD");
  }

  private static String id(JsonNode node) {
    return node.path("id").asString();
  }

  private Path written(Map<String, JsonNode> predictions) throws IOException {
    return Files.write(
        folder.resolve("predictions.ndjson"),
        predictions.values().stream().map(JsonNode::toString).toList());
  }

  private List<String> run(Path script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int code = process.waitFor();
    List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
    assertThat(code).as("%s", lines).isZero();
    return lines;
  }

  // "pay 231 200 21 10"
  private static List<String> rows(List<String> lines) {
    Pattern row = Pattern.compile("(\\w+) +(\\d+) +(\\d+) +(\\d+) +(\\d+) +[\\d.]+% +\\d+ of .*");
    return lines.stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1).toLowerCase(Locale.ROOT) + m.replaceFirst(" $2 $3 $4 $5"))
        .toList();
  }

  private static String words(Tally tally) {
    return "%s %d %d %d %d"
        .formatted(
            tally.field(), tally.size(), right(tally), tally.count(Verdict.MISSED), tally.wrong());
  }

  private static Path shared() {
    String set = System.getProperty("rolewatch.shared", System.getenv("ROLEWATCH_SHARED"));
    return Path.of(set == null ? "../../shared" : set);
  }
}
