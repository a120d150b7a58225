package rolewatch.simulator.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rolewatch.simulator.market.Salary;

/** Writes pay: a notation of the amounts inside a sentence. */
final class PayWriter {

  private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£", "INR", "₹");

  /** Wordings that can say amounts of some kind exactly. */
  private final Map<String, Wordings> fitting = new ConcurrentHashMap<>();

  /**
   * The whole sentence.
   *
   * @param country of the town: a bare dollar sign is of the United States only there
   */
  String write(Salary salary, String country, String language, Teller teller) {
    boolean one = salary.low().compareTo(salary.high()) == 0;
    Wording notation = notation(salary, one, country, language, teller);
    String amounts = notation.fill(values(salary, Amount.Marks.of(language)));
    Wording sentence = teller.choose(teller.book().section(one ? "pay-one" : "pay"), "pay");
    teller.note("pay", sentence.id() + "+" + notation.id());
    return sentence.fill(Map.of("pay", amounts));
  }

  private Wording notation(
      Salary salary, boolean one, String country, String language, Teller teller) {
    String section = "pay " + salary.period() + (one ? " one" : " range");
    Set<String> impossible = impossible(salary, country);
    Wordings wordings =
        fitting.computeIfAbsent(
            language + section + impossible,
            key ->
                teller
                    .book()
                    .section(section)
                    .only(line -> line.template().gaps().stream().noneMatch(impossible::contains)));
    return teller.choose(wordings, "notation");
  }

  private static Set<String> impossible(Salary salary, String country) {
    Set<String> gaps = new java.util.TreeSet<>();
    boolean rupees = salary.currency().equals("INR");
    if (sign(salary.currency(), country) == null) {
      gaps.add("S");
    }
    if (!Amount.isInThousands(salary.low()) || !Amount.isInThousands(salary.high()) || rupees) {
      gaps.addAll(List.of("lowK", "highK"));
    }
    if (!rupees || !Amount.isInLakhs(salary.low()) || !Amount.isInLakhs(salary.high())) {
      gaps.addAll(List.of("lowL", "highL"));
    }
    if (!rupees) {
      gaps.addAll(List.of("lowI", "highI"));
    }
    return gaps;
  }

  private static @org.jspecify.annotations.Nullable String sign(String currency, String country) {
    return currency.equals("USD") ? (country.equals("US") ? "$" : null) : SIGNS.get(currency);
  }

  private static Map<String, String> values(Salary salary, Amount.Marks marks) {
    boolean cents = !Amount.isWhole(salary.low()) || !Amount.isWhole(salary.high());
    Map<String, String> values = new HashMap<>();
    values.put("C", salary.currency());
    values.put(
        "S", salary.currency().equals("USD") ? "$" : SIGNS.getOrDefault(salary.currency(), ""));
    values.put("low", Amount.grouped(salary.low(), marks, cents));
    values.put("high", Amount.grouped(salary.high(), marks, cents));
    values.put("lowC", Amount.grouped(salary.low(), marks, true));
    values.put("highC", Amount.grouped(salary.high(), marks, true));
    values.put("lowK", Amount.thousands(salary.low()));
    values.put("highK", Amount.thousands(salary.high()));
    values.put("lowL", Amount.lakhs(salary.low()));
    values.put("highL", Amount.lakhs(salary.high()));
    values.put("lowI", Amount.inLakhs(salary.low()));
    values.put("highI", Amount.inLakhs(salary.high()));
    return values;
  }
}
