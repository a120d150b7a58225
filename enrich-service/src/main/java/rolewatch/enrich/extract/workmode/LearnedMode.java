package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.enrich.extract.workmode.Passages.Sentence;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.WorkMode;

/**
 * The last resort where no rule reads a work mode: what examples have taught. It speaks only where
 * it is sure, since a wrong mode harms the figures more than a missing one.
 */
final class LearnedMode {

  /** How likely at most a posting that tells no mode is said to tell one. */
  static final double DOUBT = 0.5;

  private final Lexicon lexicon;
  private final WorkplaceWords vocabulary;
  private final LearnedWeights weights;
  private final double doubt;

  LearnedMode(Lexicon lexicon, WorkplaceWords vocabulary) {
    this(lexicon, vocabulary, DataLines.beside(LearnedMode.class, "learned.weights"), DOUBT);
  }

  /** With other weights, and another doubt. */
  LearnedMode(Lexicon lexicon, WorkplaceWords vocabulary, List<String> weights, double doubt) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.weights = new LearnedWeights(weights, lexicon::add);
    this.doubt = doubt;
  }

  /** What the surest passage of a body says; null if none is sure. */
  @Nullable Verdict read(PreparedText body) {
    return new Reading(body).verdict();
  }

  /** One body. */
  private final class Reading {
    private final PreparedText body;
    private final Tokens words;
    private final List<Sentence> sentences;
    private final LearnedWeights.Sum[] sums;

    Reading(PreparedText body) {
      this.body = body;
      this.words = body.tokens(lexicon);
      this.sentences = Passages.sentences(vocabulary, words);
      this.sums = new LearnedWeights.Sum[sentences.size()];
    }

    @Nullable Verdict verdict() {
      Verdict best = null;
      double most = sure(sentences.size(), doubt);
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
  }

  /**
   * The least probability of a mode that is told. Each of many sentences may mislead, so that the
   * doubt is shared among them (Bonferroni's inequality).
   */
  static double sure(int sentences, double doubt) {
    return 1 - doubt / Math.max(1, sentences);
  }

  private static int likeliest(double[] probabilities) {
    int first = 0;
    for (int i = 1; i < probabilities.length; i++) {
      first = probabilities[i] > probabilities[first] ? i : first;
    }
    return first;
  }
}
