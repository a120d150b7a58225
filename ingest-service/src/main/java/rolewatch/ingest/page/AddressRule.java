package rolewatch.ingest.page;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be asked at all. The names behind them are judged again when they are
 * resolved, see {@link #mayResolveTo}.
 *
 * @param allowed hosts that the operator lets every board have, although they are internal
 * @param trusted hosts that the operator named as the address of one board
 */
public record AddressRule(Set<HostPort> allowed, Set<HostPort> trusted) {

  public AddressRule {
    allowed = Set.copyOf(allowed);
    trusted = Set.copyOf(trusted);
  }

  /**
   * Says why an address may not be asked; null if it may.
   *
   * @param own the host that the operator named for the board that asks
   */
  public @Nullable String problemWith(URI address, HostPort own) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      return "only http and https addresses are read, not " + scheme;
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      return "the address has no plain host name: " + address;
    }
    HostPort end = HostPort.of(address);
    if (allowed.contains(end) || end.equals(own)) {
      return null;
    }
    if (end.port() != 80 && end.port() != 443) {
      return "port " + end.port() + " is not a web port; " + howToAllow(end);
    }
    // Another board's local address is that board's alone: a redirect must not lead there.
    return trusted.contains(end) && isInternalLiteral(end.host())
        ? end + " is internal; " + howToAllow(end)
        : null;
  }

  /** Whether a name, asked for with this port, may have this address. */
  public boolean mayResolveTo(HostPort end, InetAddress address) {
    return AddressFilter.isPublic(address)
        || allowed.contains(end)
        || (trusted.contains(end) && isInternalLiteral(end.host()));
  }

  /** How an operator lets boards have an internal address. */
  public static String howToAllow(HostPort end) {
    return "add " + end + " to rolewatch.ingest.allowed-hosts if boards may have it";
  }

  // A name the operator wrote is trusted for itself, not for whatever it resolves to tomorrow.
  private static boolean isInternalLiteral(String host) {
    return host.equals("localhost") || isInternal(host);
  }

  private static boolean isInternal(String host) {
    try {
      return !AddressFilter.isPublic(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException _) {
      return false; // a name
    }
  }
}
