package rolewatch.stats;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the service.
 *
 * @param apiKeys SHA-256 of the key, in hex, by the client's name; nobody may change or keep
 *     anything if there is none
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
            apiKeys) {}
