package rolewatch.enrich.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;
import rolewatch.events.Place;
import rolewatch.events.RoleMatch;
import rolewatch.events.Seniority;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;

/** The findings of one posting without their evidence: a line that a scorer reads. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Prediction(
    String id,
    PayRanges pay,
    WorkMode workMode,
    @Nullable List<String> remoteCountries,
    Seniority seniority,
    @Nullable BigDecimal yearsMin,
    @Nullable BigDecimal yearsMax,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> skills,
    String role,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Place> places) {

  public record PayRanges(@JsonInclude(JsonInclude.Include.ALWAYS) List<Range> ranges) {}

  public record Range(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String currency,
      PayPeriod period,
      PayComponent basis,
      @Nullable String zone) {}

  /** The line for a posting that a scorer knows by {@code id}. */
  public static Prediction of(String id, Findings findings) {
    WorkArrangement work = value(findings.workMode());
    List<String> countries = work == null ? List.of() : work.countries();
    return new Prediction(
        id,
        new PayRanges(
            findings.pay().stream()
                .map(Finding::value)
                .map(Prediction::range)
                .filter(Objects::nonNull)
                .toList()),
        work == null ? WorkMode.UNKNOWN : work.mode(),
        countries.isEmpty() ? null : countries,
        or(findings.seniority(), Seniority.UNKNOWN),
        from(findings.experience(), e -> e.minYears()),
        from(findings.experience(), e -> e.maxYears()),
        findings.skills().stream().map(s -> s.value().id()).toList(),
        Objects.requireNonNullElse(from(findings.role(), RoleMatch::id), RoleMatch.OTHER),
        findings.places().stream().map(Finding::value).toList());
  }

  // Bonus and equity are pay components, but no pay range of a posting.
  private static @Nullable Range range(Pay pay) {
    return switch (pay.component()) {
      case BASE, OTE, TOTAL ->
          new Range(
              pay.min(), pay.max(), pay.currency(), pay.period(), pay.component(), pay.zone());
      case BONUS, EQUITY -> null;
    };
  }

  private static <T> @Nullable T value(@Nullable Finding<T> finding) {
    return finding == null ? null : finding.value();
  }

  private static <T> T or(@Nullable Finding<T> finding, T otherwise) {
    return finding == null ? otherwise : finding.value();
  }

  private static <T, V> @Nullable V from(
      @Nullable Finding<T> finding, Function<T, @Nullable V> part) {
    return finding == null ? null : part.apply(finding.value());
  }
}
