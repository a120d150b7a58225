package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;

/**
 * Tells pay after tax, which cannot be compared with other pay. An invoice "netto" of its VAT is no
 * such pay.
 */
final class NetPay {

  private static final int REACH_BEFORE = 36;
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 5;
  private static final int REACH_INVOICE = 40;

  private enum Word {
    NET,
    GROSS,
    INVOICE
  }

  private final Phrases<Word> words = new Phrases<>();

  NetPay() {
    for (String line : DataLines.beside(NetPay.class, "net.txt")) {
      String[] parts = line.split(" = ");
      for (String phrase : parts[1].split(", ")) {
        words.add(phrase, Word.valueOf(parts[0]));
      }
    }
  }

  /** True if the words at a sum say that it is what remains after tax. */
  boolean isNet(String lower, Sum sum, Surroundings near) {
    return (isNetBehind(lower, sum.end(), Math.max(near.end(), near.to()))
            || isNetBefore(lower, Math.max(near.from(), sum.start() - REACH_BEFORE), sum.start()))
        && !isInvoice(lower, sum);
  }

  private boolean isNetBehind(String lower, int from, int to) {
    Words behind = Words.of(lower, from, to);
    for (int i = 0; i < Math.min(behind.size(), WORDS_BEHIND); i++) {
      Word word = wordAt(lower, behind, i);
      if (word == Word.NET || word == Word.GROSS) {
        return word == Word.NET;
      }
    }
    return false;
  }

  private boolean isNetBefore(String lower, int from, int to) {
    Words before = Words.of(lower, from, to);
    boolean net = false;
    for (int i = Math.max(0, before.size() - WORDS_BEFORE); i < before.size(); i++) {
      Word word = wordAt(lower, before, i);
      net = word == Word.NET || net && word != Word.GROSS;
    }
    return net;
  }

  private boolean isInvoice(String lower, Sum sum) {
    int from = Math.max(0, sum.start() - REACH_INVOICE);
    Words around = Words.of(lower, from, Lines.end(lower, sum.end(), REACH_INVOICE));
    for (int i = 0; i < around.size(); i++) {
      if (wordAt(lower, around, i) == Word.INVOICE) {
        return true;
      }
    }
    return false;
  }

  // ".NET" is no net pay.
  private @Nullable Word wordAt(String lower, Words text, int index) {
    var match = words.at(text, index);
    int start = text.start(index);
    return match == null || start > 0 && lower.charAt(start - 1) == '.' ? null : match.meaning();
  }
}
