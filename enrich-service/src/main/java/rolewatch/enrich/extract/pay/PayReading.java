package rolewatch.enrich.extract.pay;

import java.util.List;
import rolewatch.events.Finding;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;

/**
 * The pay of a posting.
 *
 * @param pay every range stated; the one that the figures use comes first among the base ranges
 * @param problems what was refused or contradicts something else, with the reason
 */
public record PayReading(List<Finding<Pay>> pay, List<Problem> problems) {

  public PayReading {
    pay = List.copyOf(pay);
    problems = List.copyOf(problems);
  }
}
