package rolewatch.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the service.
 *
 * @param boardsFile the list of boards; null for the one that comes with the service
 * @param interval the time between two readings of a board
 * @param retry the time after the first reading that failed; doubled with each up to the interval
 * @param lease how long another instance waits for one that does not answer
 * @param concurrency how many boards are read at once
 * @param allowedHosts internal hosts, {@code host:port}, that boards may have
 * @param contact an address or a page that boards can turn to; stands in the User-Agent
 * @param fetch limits of downloads
 * @param apiKeys SHA-256 of the key, in hex, by the client's name; nobody may push if there is none
 * @param push limits of pushing
 */
@Validated
@ConfigurationProperties("rolewatch.ingest")
public record IngestProperties(
    @Nullable Path boardsFile,
    @DefaultValue("15m") @DurationMin(seconds = 1) Duration interval,
    @DefaultValue("30s") @DurationMin(seconds = 1) Duration retry,
    @DefaultValue("5m") @DurationMin(seconds = 10) @DurationMax(hours = 1) Duration lease,
    @DefaultValue("32") @Min(1) @Max(512) int concurrency,
    @DefaultValue Set<String> allowedHosts,
    @Nullable String contact,
    @DefaultValue @Valid Fetch fetch,
    @DefaultValue
        Map<
                String,
                @Pattern(
                    regexp = "(?i)[0-9a-f]{64}",
                    message = "is no SHA-256 in hex; make one with: printf %s YOUR-KEY | sha256sum")
                String>
            apiKeys,
    @DefaultValue @Valid Push push) {

  /**
   * Limits of downloads.
   *
   * @param connect for a connection
   * @param silence between two bytes
   * @param deadline for a whole answer
   * @param maxBody the largest body, decompressed
   * @param maxPages the most pages of one board at a visit
   */
  public record Fetch(
      @DefaultValue("5s") Duration connect,
      @DefaultValue("10s") Duration silence,
      @DefaultValue("60s") Duration deadline,
      @DefaultValue("48MB") DataSize maxBody,
      @DefaultValue("2000") @Min(1) int maxPages) {}

  /**
   * Limits of pushing.
   *
   * @param maxBody the largest request
   * @param maxItems the most postings in one request
   * @param ratePerSecond how many postings a client may push per second in the long run
   * @param burst how many it may push at once
   * @param allowedSources sources of boards that we read ourselves but may be pushed as well
   */
  public record Push(
      @DefaultValue("16MB") DataSize maxBody,
      @DefaultValue("2000") @Min(1) int maxItems,
      @DefaultValue("1000") @Min(1) int ratePerSecond,
      @DefaultValue("10000") @Min(1) int burst,
      @DefaultValue Set<String> allowedSources) {}
}
