package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.Passages.Sentence;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.WorkMode;

/** What the weights say of the passages of one body. */
final class LearnedReading {

  private final LearnedWeights weights;
  private final WorkplaceWords vocabulary;
  private final PreparedText body;
  private final Tokens words;
  private final List<Sentence> sentences;
  private final LearnedWeights.Sum[] sums;

  /**
   * Of some sentences of a body.
   *
   * @param words the body's words
   */
  LearnedReading(
      LearnedWeights weights,
      WorkplaceWords vocabulary,
      Tokens words,
      List<Sentence> sentences,
      PreparedText body) {
    this.weights = weights;
    this.vocabulary = vocabulary;
    this.body = body;
    this.words = words;
    this.sentences = sentences;
    this.sums = new LearnedWeights.Sum[sentences.size()];
  }

  /** What the surest passage says; null if none is surer than a least probability. */
  @Nullable Verdict verdict(double least) {
    Verdict best = null;
    double most = least;
    for (int end : Passages.ends(sentences)) {
      int begin = Math.max(0, end - 1);
      double[] probabilities = probabilities(begin, end);
      int first = likeliest(probabilities);
      WorkMode mode = LearnedWeights.MODES.get(first);
      if (mode != WorkMode.UNKNOWN && probabilities[first] > most) {
        most = probabilities[first];
        best = verdict(mode, begin, end);
      }
    }
    return best;
  }

  /** How likely the sentences that some words stand in tell a mode, taken alone. */
  double probability(WorkMode mode, int first, int last) {
    LearnedWeights.Sum own = weights.new Sum();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).from() <= last && sentences.get(i).to() > first) {
        own.add(sum(i));
      }
    }
    return own.probabilities()[LearnedWeights.MODES.indexOf(mode)];
  }

  private double[] probabilities(int begin, int end) {
    LearnedWeights.Sum all = weights.new Sum();
    for (int i = begin; i <= end; i++) {
      all.add(sum(i));
    }
    return all.probabilities();
  }

  private LearnedWeights.Sum sum(int at) {
    LearnedWeights.Sum known = sums[at];
    if (known == null) {
      Sentence sentence = sentences.get(at);
      known = weights.new Sum();
      SentenceFeatures.list(vocabulary, words, sentence.from(), sentence.to(), known);
      sums[at] = known;
    }
    return known;
  }

  private Verdict verdict(WorkMode mode, int begin, int end) {
    int from = words.start(sentences.get(begin).from());
    int to = words.end(sentences.get(end).to() - 1);
    return new Verdict(mode, null, false, body.evidence(from, to, "work-mode.learned"));
  }

  private static int likeliest(double[] probabilities) {
    int first = 0;
    for (int i = 1; i < probabilities.length; i++) {
      first = probabilities[i] > probabilities[first] ? i : first;
    }
    return first;
  }
}
