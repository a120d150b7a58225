package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.Currencies.Mark;
import rolewatch.enrich.text.PreparedText;

/** Finds the numbers of a text that can be amounts, in one pass. */
final class AmountScanner {

  private static final int LONGEST_UNIT = 10;

  private final Currencies currencies;

  AmountScanner(Currencies currencies) {
    this.currencies = currencies;
  }

  /** The amounts in the order of the text; codes, dates, times, percentages are left out. */
  List<Amount> scan(PreparedText prepared) {
    String text = prepared.text();
    List<Amount> amounts = new ArrayList<>();
    int free = 0;
    for (int i = nextDigit(prepared, 0); i < text.length(); i = nextDigit(prepared, i)) {
      Numeral numeral = Numeral.at(text, i);
      Amount amount = numeral == null ? null : amount(text, free, i, numeral);
      if (amount != null) {
        amounts.add(amount);
        free = amount.end();
      }
      i = amount == null ? Edges.codeEnd(text, i) : amount.end();
    }
    return amounts;
  }

  private static int nextDigit(PreparedText text, int from) {
    char[] letters = text.letters();
    int i = from;
    while (i < letters.length && !Numeral.isDigit(letters[i])) {
      i++;
    }
    return i;
  }

  private @Nullable Amount amount(String text, int free, int start, Numeral numeral) {
    Mark front = currencies.endingAt(text, free, start);
    if (front == null && start > 0 && Edges.isGluedFront(text, start)) {
      return null;
    }
    int end = numeral.end();
    String word = wordAt(text, end);
    Unit unit = word.isEmpty() ? null : Unit.of(word.toLowerCase(Locale.ROOT));
    int unitEnd = end;
    if (unit != null) {
      unitEnd = wordStart(text, end) + word.length();
      unitEnd += isAbbreviated(word, unit) && text.startsWith(".", unitEnd) ? 1 : 0;
    } else if (isThousandsCode(word) || isThousandsSign(text, end, word)) {
      unit = Unit.THOUSAND;
      unitEnd = wordStart(text, end) + 1;
    }
    boolean plus = unitEnd < text.length() && text.charAt(unitEnd) == '+';
    Mark back = back(text, front, plus ? unitEnd + 1 : unitEnd);
    unit = unit == Unit.MILLION && isThousand(word, front, back) ? Unit.THOUSAND : unit;
    int last = back == null ? unitEnd : back.end();
    if (Edges.isGluedBack(text, last, front != null || back != null || unit != null)
        || Edges.isPlanName(text, start, numeral)) {
      return null;
    }
    boolean lpa = word.equalsIgnoreCase("lpa");
    return new Amount(
        front == null ? start : frontStart(text, free, front),
        last,
        numeral.value(),
        unit == null ? Unit.ONE : unit,
        lpa || (unit == Unit.LAKH && front == null && back == null)
            ? "INR"
            : mark(text, free, front, back, last),
        lpa,
        numeral.grouped());
  }

  // "5 mil reais", "30 mil euros": a thousand in Portuguese and Spanish, a million in English.
  private static boolean isThousand(String word, @Nullable Mark front, @Nullable Mark back) {
    Mark mark = front == null ? back : front;
    return mark != null
        && word.equalsIgnoreCase("mil")
        && (mark.code().equals("BRL") || mark.code().equals("EUR"));
  }

  // In "$10 $12" and "$10 EUR 12" the second sign belongs to the second number.
  private @Nullable Mark back(String text, @Nullable Mark front, int from) {
    Mark mark = currencies.startingAt(text, from);
    if (mark == null || mark.end() >= text.length()) {
      return mark;
    }
    int next = mark.end();
    boolean spaced = text.charAt(next) == ' ';
    boolean number =
        Numeral.isDigit(text.charAt(spaced && next + 1 < text.length() ? next + 1 : next));
    return number && (front != null || !spaced) ? null : mark;
  }

  // "$ 90,000 CAD", "CAD $90,000": the code says which dollar.
  private @Nullable String mark(
      String text, int free, @Nullable Mark front, @Nullable Mark back, int end) {
    if (front == null) {
      if (back == null || !currencies.isShared(back.code())) {
        return code(back);
      }
      Mark next = currencies.startingAt(text, end);
      return next != null && currencies.agree(back.code(), next.code()) ? next.code() : code(back);
    }
    if (back != null
        && currencies.isShared(front.code())
        && currencies.agree(front.code(), back.code())) {
      return back.code();
    }
    if (currencies.isShared(front.code())) {
      Mark earlier = currencies.endingAt(text, free, front.start());
      return earlier != null && currencies.agree(earlier.code(), front.code())
          ? earlier.code()
          : front.code();
    }
    return front.code();
  }

  private static @Nullable String code(@Nullable Mark mark) {
    return mark == null ? null : mark.code();
  }

  private int frontStart(String text, int free, Mark front) {
    Mark earlier =
        currencies.isShared(front.code()) ? currencies.endingAt(text, free, front.start()) : null;
    return earlier != null && currencies.agree(earlier.code(), front.code())
        ? earlier.start()
        : front.start();
  }

  // The dot of "Tsd." and "Mio." belongs to them, the one behind "5 lakhs" ends its sentence.
  private static boolean isAbbreviated(String word, Unit unit) {
    return (word.length() == 3 || word.length() == 4) && unit != Unit.LAKH && unit != Unit.CRORE;
  }

  private boolean isThousandsCode(String word) {
    return word.length() == 4
        && (word.charAt(0) == 'k' || word.charAt(0) == 'K' || word.charAt(0) == 'T')
        && currencies.codes().contains(word.substring(1));
  }

  // "70-85 T€"
  private static boolean isThousandsSign(String text, int end, String word) {
    return word.equals("T") && text.startsWith("€", wordStart(text, end) + 1);
  }

  private static int wordStart(String text, int end) {
    return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
  }

  private static String wordAt(String text, int end) {
    int from = wordStart(text, end);
    int to = from;
    while (to < text.length() && to - from <= LONGEST_UNIT && Character.isLetter(text.charAt(to))) {
      to++;
      if (Character.isIdeographic(text.charAt(to - 1))) {
        break;
      }
    }
    return to - from > LONGEST_UNIT ? "" : text.substring(from, to);
  }
}
