package rolewatch.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings that all services share.
 *
 * @param instance the name of this instance; null for the host's name
 */
@ConfigurationProperties("rolewatch")
public record InstanceProperties(@Nullable String instance) {

  /** The name to show. */
  public String name() {
    if (instance != null && !instance.isBlank()) {
      return instance;
    }
    try {
      return java.net.InetAddress.getLocalHost().getHostName();
    } catch (java.net.UnknownHostException _) {
      return "unnamed";
    }
  }
}
