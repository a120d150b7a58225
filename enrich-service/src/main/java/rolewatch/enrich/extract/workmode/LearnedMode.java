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
 * What examples have taught: the last resort where no rule reads a work mode, and a check of what
 * rules have read. It speaks only where it is sure, since a wrong mode harms the figures more than
 * a missing one.
 */
final class LearnedMode {

  /** How likely at most a posting that tells no mode is said to tell one. */
  static final double DOUBT = 0.5;

  /** How likely at most a rule that is contradicted was right. */
  private static final double CONTRADICTION = 0.15;

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
    Tokens words = body.tokens(lexicon);
    List<Sentence> sentences = Passages.sentences(vocabulary, words);
    return new LearnedReading(weights, vocabulary, words, sentences, body)
        .verdict(sure(sentences.size(), doubt));
  }

  /**
   * What a rule has read, unless the passages that it was read from surely say another mode: a rule
   * sees some of the words, the weights all of them. The sentence itself must speak against the
   * rule, or what stands beside a plain word would outweigh it; and hybrid work and work on site
   * differ in numbers only, which weights do not count.
   */
  Verdict confirmed(PreparedText body, Verdict told) {
    if (isBeyondDoubt(told)) {
      return told;
    }
    Tokens words = body.tokens(lexicon);
    int first = words.firstFrom(told.evidence().start());
    int last = Math.max(first, words.firstFrom(told.evidence().end()) - 1);
    List<Sentence> sentences = Passages.around(vocabulary, words, first, last);
    LearnedReading around = new LearnedReading(weights, vocabulary, words, sentences, body);
    Verdict learned = around.verdict(1 - CONTRADICTION);
    return learned != null
            && contradict(learned.mode(), told.mode())
            && around.probability(told.mode(), first, last) < CONTRADICTION
        ? learned.asFirmAs(told)
        : told;
  }

  private static boolean contradict(WorkMode one, WorkMode other) {
    return one != other && (one == WorkMode.REMOTE || other == WorkMode.REMOTE);
  }

  // Weights do not count days, nor know better than an advertisement that calls itself hybrid or
  // that answers its own question with yes or no.
  private static boolean isBeyondDoubt(Verdict told) {
    boolean hybrid = told.mode() == WorkMode.HYBRID;
    return hybrid && (told.firm() || told.officeDays() != null)
        || told.evidence().rule().equals("work-mode.answered");
  }

  /**
   * The least probability of a mode that is told. Each of many sentences may mislead, so that the
   * doubt is shared among them (Bonferroni's inequality).
   */
  static double sure(int sentences, double doubt) {
    return 1 - doubt / Math.max(1, sentences);
  }
}
