package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rolewatch.events.Declared;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;

/** The pay that the board states in a field of its own, against what the text says. */
final class DeclaredPay {

  private DeclaredPay() {}

  /** The declared ranges, each with the board's own words as evidence. */
  static List<Finding<Pay>> findings(Declared declared) {
    List<Finding<Pay>> findings = new ArrayList<>();
    for (Pay pay : declared.pay()) {
      String quote = Objects.requireNonNullElseGet(declared.payText(), () -> words(pay));
      findings.add(new Finding<>(pay, Evidence.declared(quote, "pay.declared")));
    }
    return findings;
  }

  /** A contradiction: base pay of one currency and period that has nothing in common. */
  static Optional<Problem> contradiction(List<Pay> declared, List<Pay> stated) {
    for (Pay one : declared) {
      List<Pay> comparable = stated.stream().filter(other -> isComparable(one, other)).toList();
      if (!comparable.isEmpty() && comparable.stream().noneMatch(other -> meet(one, other))) {
        String detail =
            "declared " + words(one) + ", but the text says " + words(comparable.get(0));
        return Optional.of(new Problem(PayMaker.EXTRACTOR, "CONTRADICTION", detail));
      }
    }
    return Optional.empty();
  }

  /** True if the board has declared this range already. */
  static boolean covers(List<Pay> declared, Pay stated) {
    return declared.stream()
        .anyMatch(
            one -> isAlike(one, stated) && low(one) == low(stated) && high(one) == high(stated));
  }

  private static boolean isAlike(Pay one, Pay other) {
    return one.component() == other.component()
        && one.period() == other.period()
        && Objects.equals(one.currency(), other.currency());
  }

  private static boolean isComparable(Pay one, Pay other) {
    return one.component() == PayComponent.BASE && isAlike(one, other);
  }

  private static boolean meet(Pay one, Pay other) {
    return low(one) <= high(other) && low(other) <= high(one);
  }

  private static double low(Pay pay) {
    return pay.min() == null ? 0 : pay.min().doubleValue();
  }

  private static double high(Pay pay) {
    return pay.max() == null ? Double.MAX_VALUE : pay.max().doubleValue();
  }

  private static String words(Pay pay) {
    String min = pay.min() == null ? "" : pay.min().toPlainString();
    String max = pay.max() == null ? "" : pay.max().toPlainString();
    return min
        + "-"
        + max
        + " "
        + Objects.requireNonNullElse(pay.currency(), "?")
        + " a "
        + pay.period();
  }
}
