package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.workmode.Passages.Sentence;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.WorkMode;
import tools.jackson.databind.JsonNode;

/** The examples to learn from, and the words they are made of. */
final class Lessons {

  private static final List<String> CASES =
      List.of(
          "cases",
          "lessons/phrasings",
          "lessons/voices",
          "lessons/traps",
          "lessons/employers",
          "lessons/paragraphs",
          "lessons/recruiters",
          "lessons/homes",
          "lessons/tongues",
          "lessons/usual",
          "lessons/indirect");

  /** A posting and the mode it tells. */
  record Example(PostingText posting, WorkMode mode) {}

  private final Lexicon lexicon = new Lexicon();
  private final WorkplaceWords vocabulary = new WorkplaceWords(lexicon);
  private final Map<Integer, String> words = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Lesson> all;

  Lessons(List<Example> examples) {
    for (Example example : examples) {
      Tokens.words(example.posting().body().lower()).forEach(this::takeUp);
    }
    this.all = examples.stream().map(this::lesson).toList();
  }

  /** All examples that the project keeps to learn from. */
  static List<Example> examples() {
    Stream<Example> tables =
        Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
            .flatMap(file -> Examples.rows(Lessons.class, file))
            .filter(row -> row.size() > 3)
            .map(Lessons::ofRow);
    Stream<Example> cases =
        CASES.stream()
            .flatMap(name -> Examples.cases(Lessons.class, name + ".ndjson").stream())
            .map(Lessons::ofCase);
    Stream<Example> ordinary =
        Examples.lines(Lessons.class, "lessons/ordinary.txt")
            .map(line -> PostingText.of("", "", line.replace(" // ", "\n")))
            .map(posting -> new Example(posting, WorkMode.UNKNOWN));
    return Stream.of(tables, cases, ordinary).flatMap(each -> each).toList();
  }

  private static Example ofRow(List<String> row) {
    PostingText posting = PostingText.of(row.get(1), row.get(2), row.get(3));
    return new Example(posting, WorkMode.valueOf(row.get(0).split(" ")[0]));
  }

  private static Example ofCase(JsonNode node) {
    String mode = node.get("expect").get("workMode").asString();
    return new Example(Examples.posting(node.get("input")), WorkMode.valueOf(mode));
  }

  private void takeUp(String word) {
    int number = lexicon.add(word);
    words.putIfAbsent(number, word);
    numbers.put(words.get(number), number);
  }

  /** A lesson of each example, in their order. */
  List<Lesson> all() {
    return all;
  }

  /** The number of a word. */
  int number(String word) {
    return numbers.get(word);
  }

  /** How a feature is written. */
  String name(long feature) {
    return Feature.name(feature, words::get);
  }

  private Lesson lesson(Example example) {
    Tokens text = example.posting().body().tokens(lexicon);
    List<Sentence> sentences = Passages.sentences(vocabulary, text);
    List<Map<Long, Integer>> passages = new ArrayList<>();
    for (int end : Passages.ends(sentences)) {
      List<Sentence> both = sentences.subList(Math.max(0, end - 1), end + 1);
      passages.add(passage(text, both));
    }
    return new Lesson(passages, sentences.size(), example.mode());
  }

  private Map<Long, Integer> passage(Tokens text, List<Sentence> sentences) {
    Map<Long, Integer> counts = new LinkedHashMap<>();
    LongConsumer counting = feature -> counts.merge(feature, 1, Integer::sum);
    for (Sentence sentence : sentences) {
      SentenceFeatures.list(vocabulary, text, sentence.from(), sentence.to(), counting);
    }
    return counts;
  }
}
