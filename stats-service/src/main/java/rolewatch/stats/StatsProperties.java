package rolewatch.stats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the service.
 *
 * @param apiKeys SHA-256 of the key, in hex, by the client's name; nobody may change or keep
 *     anything if there is none
 * @param citations limits of what is kept
 * @param audit when the figures are audited
 * @param referenceRates a file in the form of the European Central Bank's {@code eurofxref.csv};
 *     null for the one that comes with the service
 */
@Validated
@ConfigurationProperties("rolewatch.stats")
public record StatsProperties(
    @DefaultValue
        Map<
                String,
                @Pattern(
                    regexp = "(?i)[0-9a-f]{64}",
                    message = "is no SHA-256 in hex; make one with: printf %s YOUR-KEY | sha256sum")
                String>
            apiKeys,
    @DefaultValue @Valid Citations citations,
    @DefaultValue @Valid Audit audit,
    @Nullable Path referenceRates) {

  /**
   * The nightly audit.
   *
   * @param at the time of day (UTC) at which all figures are audited, {@code 03:30}; {@code -} for
   *     never
   */
  public record Audit(
      @DefaultValue("03:30")
          @Pattern(
              regexp = "-|([01][0-9]|2[0-3]):[0-5][0-9]",
              message = "is no time of day such as 03:30 (UTC), and not - for never")
          String at) {

    /** The time of day; empty for never. */
    public Optional<LocalTime> time() {
      return at.equals("-") ? Optional.empty() : Optional.of(LocalTime.parse(at));
    }
  }

  /**
   * Limits of citations.
   *
   * @param most how many are kept altogether; none is ever removed
   * @param perMinute how many a client may add per minute, at each instance
   * @param largest the largest answer that is kept
   */
  public record Citations(
      @DefaultValue("100000") @Min(0) long most,
      @DefaultValue("60") @Min(1) @Max(10_000) int perMinute,
      @DefaultValue("1MB") @NotNull DataSize largest) {}
}
