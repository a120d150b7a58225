package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Finding;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;

/** Reads the pay of a posting: what the board declares first, then what title and text state. */
public final class PayExtractor implements Extractor<Pay> {

  private final TextPay textPay = new TextPay();
  private final WordList trainees = new WordList("trainees.txt");

  @Override
  public List<Finding<Pay>> extract(PostingText posting) {
    return read(posting).pay();
  }

  /** The pay with what was refused; total, whatever the posting holds. */
  public PayReading read(PostingText posting) {
    boolean trainee = trainees.names(posting.title().lower());
    TextPay.Stated title = textPay.read(posting.title(), posting.country(), trainee);
    TextPay.Stated body = textPay.read(posting.body(), posting.country(), trainee);
    List<Finding<Pay>> stated = new ArrayList<>(title.pay());
    stated.addAll(body.pay());
    List<Problem> problems = new ArrayList<>(title.problems());
    problems.addAll(body.problems());
    List<Pay> declared = posting.declared().pay();
    DeclaredPay.contradiction(declared, stated.stream().map(Finding::value).toList())
        .ifPresent(problems::add);
    List<Finding<Pay>> pay = new ArrayList<>(DeclaredPay.findings(posting.declared()));
    PayOrder.of(stated, posting.location().lower()).stream()
        .filter(finding -> !DeclaredPay.covers(declared, finding.value()))
        .forEach(pay::add);
    return new PayReading(pay, problems);
  }
}
