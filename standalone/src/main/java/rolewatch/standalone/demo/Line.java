package rolewatch.standalone.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolewatch.simulator.market.Answer;
import rolewatch.simulator.market.Claim;
import rolewatch.simulator.market.Figure;

/**
 * A published figure beside the truth of the market and what was measured.
 *
 * @param claim as published
 * @param truth of the market at the moment
 * @param measured by Rolewatch
 */
public record Line(Claim claim, Answer truth, Measured measured) {

  static final List<String> COLUMNS =
      List.of("figure", "published", "truth", "measured", "n", "95% interval", "off by", "verdict");

  /** Whether the measured figure is the true one. */
  public Verdict verdict() {
    return Verdict.of(figure(), truth.value(), measured.value(), truth.n());
  }

  List<String> cells() {
    return List.of(
        claim.name(),
        shown(claim.value()),
        shown(truth.value()),
        shown(measured.value()),
        "%,d".formatted(measured.n()),
        interval(),
        offBy(),
        verdict().text());
  }

  private Figure figure() {
    return claim.question().figure();
  }

  private String interval() {
    return measured.low() == null || measured.high() == null
        ? ""
        : shown(measured.low()) + " – " + shown(measured.high());
  }

  private String offBy() {
    Double is = measured.value();
    Double should = truth.value();
    if (is == null || should == null) {
      return "";
    }
    double off = is - should;
    return switch (figure()) {
      case ACTIVE -> String.format(Locale.ROOT, "%+,.0f", off);
      case MEDIAN_PAY, SKILL_PAY -> String.format(Locale.ROOT, "%+.2f%%", 100 * off / should);
      case JACCARD -> String.format(Locale.ROOT, "%+.3f", off);
      case DISCLOSED, WORK_MODE, SENIORITY, YEARS, COUNTRY, SKILL, STAFFING ->
          String.format(Locale.ROOT, "%+.2f points", 100 * off);
    };
  }

  private String shown(@Nullable Double value) {
    if (value == null) {
      return "withheld";
    }
    return switch (figure()) {
      case ACTIVE -> String.format(Locale.ROOT, "%,.0f", value);
      case MEDIAN_PAY, SKILL_PAY -> String.format(Locale.ROOT, "$%,.0f", value);
      case JACCARD -> String.format(Locale.ROOT, "%.2f", value);
      case DISCLOSED, WORK_MODE, SENIORITY, YEARS, COUNTRY, SKILL, STAFFING ->
          String.format(Locale.ROOT, "%.1f%%", 100 * value);
    };
  }
}
