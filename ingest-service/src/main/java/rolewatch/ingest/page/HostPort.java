package rolewatch.ingest.page;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One end to connect to.
 *
 * @param host the name or address in lower case, an IPv6 address without brackets
 * @param port 1–65535
 */
public record HostPort(String host, int port) {

  /**
   * The end that an address connects to.
   *
   * @throws IllegalArgumentException if the address has no host
   */
  public static HostPort of(URI address) {
    String host = address.getHost();
    if (host == null) {
      throw new IllegalArgumentException(address + " has no host");
    }
    return new HostPort(withoutBrackets(host), portOf(address));
  }

  /**
   * Reads {@code host:port}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static HostPort parse(String text) {
    int colon = text.lastIndexOf(':');
    Integer port = colon <= 0 ? null : portIn(text.substring(colon + 1));
    if (port == null) {
      throw new IllegalArgumentException(
          "'" + text + "' is not host:port, for instance 127.0.0.1:8090");
    }
    return new HostPort(withoutBrackets(text.substring(0, colon)), port);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }

  private static int portOf(URI address) {
    if (address.getPort() > 0) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }

  private static @Nullable Integer portIn(String digits) {
    return digits.matches("\\d{1,5}") ? Integer.valueOf(digits) : null;
  }

  private static String withoutBrackets(String host) {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return bare.toLowerCase(Locale.ROOT);
  }
}
