package rolewatch.enrich.extract.workmode;

import java.util.function.LongConsumer;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.Tokens;

/** Lists the {@linkplain Feature features} of a sentence; those it has twice are listed twice. */
final class SentenceFeatures {

  private static final int NEAR = 6;

  private final Tokens words;
  private final int from;
  private final int to;
  private final long[] parts;
  private final LongConsumer features;

  private SentenceFeatures(
      WorkplaceWords vocabulary, Tokens words, int from, int to, LongConsumer features) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.parts = SentenceParts.parts(vocabulary, words, from, to - from);
    this.features = features;
  }

  /** Tells the features of the words from one index up to another. */
  static void list(
      WorkplaceWords vocabulary, Tokens words, int from, int to, LongConsumer features) {
    new SentenceFeatures(vocabulary, words, from, to, features).list();
  }

  private void list() {
    for (int i = from; i < to; i++) {
      ofWord(i);
      for (long left = partsAt(i); left != 0; left &= left - 1) {
        int part = Long.numberOfTrailingZeros(left);
        features.accept(Feature.PART.key(part));
        neighbour(Feature.BEFORE, part, i - 1);
        neighbour(Feature.AFTER, part, i + 1);
        ofPairs(part, i);
      }
    }
  }

  private void ofWord(int at) {
    features.accept(Feature.WORD.key(number(at)));
    if (at + 1 < to) {
      features.accept(Feature.NEXT.key(number(at), number(at + 1)));
    }
  }

  private void neighbour(Feature kind, int part, int at) {
    if (at >= from && at < to) {
      features.accept(kind.key(part, number(at)));
    }
  }

  private void ofPairs(int part, int at) {
    for (int i = at + 1; i < Math.min(to, at + NEAR + 1); i++) {
      for (long left = partsAt(i); left != 0; left &= left - 1) {
        features.accept(Feature.NEAR.key(part, Long.numberOfTrailingZeros(left)));
      }
    }
  }

  // A word that nobody looks for speaks for no mode, but it is there: how sure a passage is must
  // not depend on what words other extractors look for.
  private int number(int at) {
    int id = words.id(at);
    return id == Lexicon.UNKNOWN ? Feature.ANY_WORD : id;
  }

  // The words of an entry behind its first play no part of their own.
  private long partsAt(int at) {
    return Math.max(0, parts[at - from]);
  }
}
