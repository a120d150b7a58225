package rolewatch.enrich.extract.skills;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;

/**
 * Times the extractor, its scanner, and an Aho–Corasick automaton of the same phrases on the same
 * texts: {@code SkillBenchmark FOLDER}, a folder of plain texts. Prints the processor time for
 * 5,000 characters, best of several rounds.
 */
final class SkillBenchmark {

  private static final int ROUNDS = 60;

  private SkillBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<PostingText> postings;
    try (var files = Files.walk(Path.of(arguments[0]))) {
      postings = files.filter(Files::isRegularFile).map(SkillBenchmark::posting).toList();
    }
    SkillTaxonomy taxonomy = SkillTaxonomy.builtIn();
    Cues cues = Cues.builtIn();
    SkillExtractor extractor = new SkillExtractor(taxonomy, new Lexicon());
    PhraseScanner scanner = new PhraseScanner(taxonomy.names(), cues, new Lexicon());
    AhoCorasickDoubleArrayTrie<Boolean> automaton = automaton(taxonomy, cues);

    report("extractor", postings, posting -> extractor.extract(posting).size());
    report("scanner", postings, posting -> scanner.scan(posting.body()).mentions().size());
    report("automaton", postings, posting -> hits(automaton, posting.body()));
  }

  private static PostingText posting(Path file) {
    try {
      return PostingText.of("", "", Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static AhoCorasickDoubleArrayTrie<Boolean> automaton(SkillTaxonomy taxonomy, Cues cues) {
    TreeMap<String, Boolean> phrases = new TreeMap<>();
    taxonomy.names().forEach(name -> phrases.put(name.canonical(), true));
    cues.kindsOf().keySet().forEach(phrase -> phrases.put(phrase, false));
    AhoCorasickDoubleArrayTrie<Boolean> automaton = new AhoCorasickDoubleArrayTrie<>();
    automaton.build(phrases);
    return automaton;
  }

  private static int hits(AhoCorasickDoubleArrayTrie<Boolean> automaton, PreparedText text) {
    int[] count = {0};
    automaton.parseText(text.lower(), (int begin, int end, Boolean value) -> count[0]++);
    return count[0];
  }

  private static void report(
      String what, List<PostingText> postings, ToIntFunction<PostingText> work) {
    long letters = postings.stream().mapToLong(posting -> posting.body().text().length()).sum();
    var threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      found = postings.stream().mapToLong(work::applyAsInt).sum();
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    System.out.printf(
        "%-10s %7.1f µs / 5,000 characters, %d found%n", what, best * 5.0 / letters, found);
  }
}
