package rolewatch.enrich.extract.experience;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;

/** Reads a number of years, in digits or words. */
final class Numbers {

  private static final int LONGEST = 4;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private final Map<String, BigDecimal> words = new HashMap<>();

  Numbers(PhraseLists cues) {
    List<String> names = cues.list("numbers");
    for (String entry : names) {
      String[] parts = entry.split(" ", 2);
      words.put(parts[1], new BigDecimal(parts[0]));
    }
  }

  /** The number, or null if the token is none that could be years. */
  @Nullable BigDecimal read(Token token) {
    if (token.is("½")) {
      return HALF;
    }
    if (!token.isNumber()) {
      return words.get(token.text());
    }
    String digits = token.text().replace(',', '.');
    boolean plain = digits.length() <= LONGEST && digits.indexOf('.') == digits.lastIndexOf('.');
    return plain && isAscii(digits) ? new BigDecimal(digits) : null;
  }

  boolean isWord(String word) {
    return words.containsKey(word);
  }

  private static boolean isAscii(String digits) {
    return digits.chars().allMatch(c -> c < 128);
  }
}
