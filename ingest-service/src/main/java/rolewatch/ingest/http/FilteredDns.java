package rolewatch.ingest.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import rolewatch.ingest.page.AddressRule;
import rolewatch.ingest.page.HostPort;
import rolewatch.ingest.page.RefusedAddress;

/**
 * Resolves names for the client and refuses those that lead inside. The client connects to exactly
 * the addresses that passed here, so a name cannot change its mind between the check and the
 * connect.
 */
final class FilteredDns implements DnsResolver {

  private final AddressRule addresses;

  FilteredDns(AddressRule addresses) {
    this.addresses = addresses;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    HostPort end = HostPort.parse(host + ":" + port);
    InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(end.host());
    for (InetAddress address : found) {
      if (!addresses.mayResolveTo(end, address)) {
        throw new RefusedAddress(
            end
                + " is at the internal address "
                + address.getHostAddress()
                + "; "
                + AddressRule.howToAllow(end));
      }
    }
    return Stream.of(found).map(address -> new InetSocketAddress(address, port)).toList();
  }

  @Override
  public InetAddress[] resolve(String host) {
    throw new UnsupportedOperationException("the port decides whether an address is allowed");
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
