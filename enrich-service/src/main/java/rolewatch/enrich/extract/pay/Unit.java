package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a number counts. */
enum Unit {
  ONE(1),
  THOUSAND(1_000),
  TEN_THOUSAND(10_000),
  LAKH(100_000),
  MILLION(1_000_000),
  CRORE(10_000_000),
  BILLION(1_000_000_000);

  private static final Map<String, Unit> BY_WORD =
      Map.ofEntries(
          Map.entry("k", THOUSAND),
          Map.entry("thousand", THOUSAND),
          Map.entry("tsd", THOUSAND),
          Map.entry("tausend", THOUSAND),
          Map.entry("tys", THOUSAND),
          Map.entry("tis", THOUSAND),
          Map.entry("万", TEN_THOUSAND),
          Map.entry("만", TEN_THOUSAND),
          Map.entry("만원", TEN_THOUSAND),
          Map.entry("тыс", THOUSAND),
          Map.entry("к", THOUSAND),
          Map.entry("млн", MILLION),
          Map.entry("lakh", LAKH),
          Map.entry("lakhs", LAKH),
          Map.entry("lac", LAKH),
          Map.entry("lacs", LAKH),
          Map.entry("lpa", LAKH),
          Map.entry("crore", CRORE),
          Map.entry("crores", CRORE),
          Map.entry("cr", CRORE),
          Map.entry("m", MILLION),
          Map.entry("mm", MILLION),
          Map.entry("mn", MILLION),
          Map.entry("mil", MILLION),
          Map.entry("mill", MILLION),
          Map.entry("million", MILLION),
          Map.entry("millions", MILLION),
          Map.entry("mio", MILLION),
          Map.entry("mln", MILLION),
          Map.entry("millionen", MILLION),
          Map.entry("millones", MILLION),
          Map.entry("milhões", MILLION),
          Map.entry("miljoen", MILLION),
          Map.entry("milioni", MILLION),
          Map.entry("miljoner", MILLION),
          Map.entry("juta", MILLION),
          Map.entry("triệu", MILLION),
          Map.entry("b", BILLION),
          Map.entry("bn", BILLION),
          Map.entry("billion", BILLION),
          Map.entry("billions", BILLION),
          Map.entry("mrd", BILLION),
          Map.entry("milliarden", BILLION),
          Map.entry("milliard", BILLION),
          Map.entry("milliards", BILLION),
          Map.entry("miljard", BILLION),
          Map.entry("trillion", BILLION),
          Map.entry("tn", BILLION));

  private final BigDecimal factor;

  Unit(long factor) {
    this.factor = BigDecimal.valueOf(factor);
  }

  /** The unit that a word in lower case stands for; null if it is none. */
  static @Nullable Unit of(String word) {
    return BY_WORD.get(word);
  }

  BigDecimal times(BigDecimal number) {
    return this == ONE ? number : number.multiply(factor);
  }

  /** True for what people are paid in, as against what companies turn over. */
  boolean isPersonal() {
    return this != MILLION && this != BILLION;
  }
}
