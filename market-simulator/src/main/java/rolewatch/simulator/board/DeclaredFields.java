package rolewatch.simulator.board;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.text.AdvertisementText;

/** What a board states in fields of its own. */
final class DeclaredFields {

  private DeclaredFields() {}

  /** The pay, if the board has it in a field; otherwise null. */
  static @Nullable Salary salary(Posting posting, AdvertisementText text) {
    return text.placement().payInField() ? posting.facts().salary() : null;
  }

  /** The work mode, if the board has it in a field; otherwise null. */
  static @Nullable WorkMode mode(Posting posting, AdvertisementText text) {
    WorkMode mode = posting.facts().mode();
    return text.placement().modeInField() && mode != WorkMode.UNKNOWN ? mode : null;
  }

  /** As an event has it. */
  static List<Pay> pay(@Nullable Salary salary, @Nullable String zone) {
    return salary == null
        ? List.of()
        : List.of(
            new Pay(
                PayComponent.BASE,
                bare(salary.low()),
                bare(salary.high()),
                salary.currency(),
                salary.period(),
                zone));
  }

  private static BigDecimal bare(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
