package rolewatch.enrich.extract.pay;

import java.util.Set;
import rolewatch.enrich.extract.words.DataLines;

/**
 * The stretches of text that speak about an amount.
 *
 * @param from start of the words before it, in its sentence and behind the amount before it
 * @param start start of the amount
 * @param amountEnd end of the amount
 * @param end end of the amount and its period
 * @param to end of the words behind it, before the next clause
 * @param headingFrom start of the line that heads it
 * @param headingTo end of that line; equal to the start if there is none
 * @param follows true if another amount stands before it in the same sentence
 */
record Surroundings(
    int from,
    int start,
    int amountEnd,
    int end,
    int to,
    int headingFrom,
    int headingTo,
    boolean follows) {

  private static final int REACH_AFTER = 48;
  private static final int LONGEST_HEADING = 220;
  private static final int SHORT_HEADING = 45;
  private static final int MOST_ITEMS = 12;
  private static final Set<String> CLAUSE_WORDS =
      Set.copyOf(
          java.util.Arrays.asList(
              DataLines.beside(Surroundings.class, "clause-words.txt").get(0).split(" ")));

  /** How far behind the amount, its period left out, an offset is. */
  int distanceBehind(int offset) {
    return offset - (offset >= end ? end : amountEnd);
  }

  /** True if the heading is a line of its own and short enough to be a title, and no sentence. */
  boolean hasTitle(String lower) {
    return headingTo - headingFrom <= SHORT_HEADING
        && lower.startsWith("\n", headingTo)
        && !lower.startsWith(".", headingTo - 1);
  }

  /**
   * Finds the stretches around an amount.
   *
   * @param previousTo end of the words that speak about the amount before; 0 for the first
   * @param amountEnd end of the amount alone
   * @param end end of the amount and its period
   * @param nextStart start of the next amount
   */
  static Surroundings of(
      String lower, int previousTo, int start, int amountEnd, int end, int nextStart) {
    int sentence = Sentences.start(lower, start);
    int from = Math.max(sentence, Math.min(previousTo, start));
    int line = Lines.start(lower, start, Lines.REACH);
    int[] heading =
        sentence > line && sentence > start - Sentences.REACH
            ? sentenceBefore(lower, line, sentence)
            : heading(lower, start == 0 ? 0 : line);
    boolean follows = previousTo > sentence;
    // Without a clause between them, what stands before the next amount speaks about that one.
    int clause = clauseEnd(lower, end);
    int to = clause >= nextStart && nextStart > end ? end : clause;
    return new Surroundings(from, start, amountEnd, end, to, heading[0], heading[1], follows);
  }

  private static int clauseEnd(String lower, int end) {
    int limit = Math.min(lower.length(), end + REACH_AFTER);
    int i = end;
    while (i < limit) {
      char c = lower.charAt(i);
      if (c == ':') {
        return end; // the words are the label of what follows
      }
      if (".,;!?+=|\n/)&•·".indexOf(c) >= 0 || (c == '(' && namesSum(lower, i))) {
        return i;
      }
      if (!Character.isLetter(c)) {
        i++;
        continue;
      }
      int word = i;
      while (i < limit && Character.isLetter(lower.charAt(i))) {
        i++;
      }
      if (CLAUSE_WORDS.contains(lower.substring(word, i))) {
        return word;
      }
    }
    return limit;
  }

  // "$60,000 (OTE $100,000)": what stands in the brackets speaks about another sum.
  private static boolean namesSum(String lower, int open) {
    int limit = Math.min(lower.length(), open + REACH_AFTER);
    for (int i = open + 1; i < limit && lower.charAt(i) != ')'; i++) {
      if (Numeral.isDigit(lower.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  // "Base pay varies by market. Boston: $90,000": the sentence before heads the amount.
  private static int[] sentenceBefore(String lower, int line, int sentence) {
    int from = Math.max(line, Sentences.start(lower, Math.max(line, sentence - 2)));
    return new int[] {Math.max(from, sentence - LONGEST_HEADING), sentence};
  }

  // Above a list its items are passed over to reach the line that heads it. A short line above
  // that one belongs to it: "Salary range:", then a sentence, then the list.
  private static int[] heading(String lower, int lineStart) {
    boolean item = lower.startsWith("•", lineStart);
    int end = lineStart - 1;
    for (int i = 0; i < MOST_ITEMS && end > 0; i++) {
      int start = Lines.start(lower, end, Lines.REACH);
      if (!(item && lower.startsWith("•", start))) {
        return end - start <= LONGEST_HEADING
            ? new int[] {withTitle(lower, start), end}
            : new int[] {end, end};
      }
      end = start - 1;
    }
    return new int[] {lineStart, lineStart};
  }

  private static int withTitle(String lower, int start) {
    if (start < 2 || lower.startsWith("•", start)) {
      return start;
    }
    int above = Lines.start(lower, start - 1, Lines.REACH);
    boolean title = start - above <= SHORT_HEADING && !lower.startsWith("•", above);
    return title ? above : start;
  }
}
