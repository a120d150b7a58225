package rolewatch.enrich;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings {@code rolewatch.enrich} of what is read from a posting.
 *
 * @param taxonomies the folder of taxonomies from outside; null for the built-in ones
 */
@ConfigurationProperties("rolewatch.enrich")
record EnrichSettings(@Nullable Path taxonomies) {}
