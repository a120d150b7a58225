package rolewatch.ingest.page;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the addresses of the public internet from those a board may not have: loopback, private,
 * link-local, shared, reserved, multicast, and IPv6 forms that carry such an IPv4 address.
 *
 * <p>Ranges: IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890).
 */
public final class AddressFilter {

  private static final List<Range> INTERNAL =
      List.of(
          range("0.0.0.0", 8),
          range("10.0.0.0", 8),
          range("100.64.0.0", 10),
          range("127.0.0.0", 8),
          range("169.254.0.0", 16),
          range("172.16.0.0", 12),
          range("192.0.0.0", 24),
          range("192.0.2.0", 24),
          range("192.88.99.0", 24),
          range("192.168.0.0", 16),
          range("198.18.0.0", 15),
          range("198.51.100.0", 24),
          range("203.0.113.0", 24),
          range("224.0.0.0", 4),
          range("240.0.0.0", 4),
          range("::", 96), // unspecified, loopback, IPv4-compatible
          range("64:ff9b:1::", 48),
          range("100::", 64),
          range("2001::", 23), // Teredo, ORCHID, benchmarking
          range("2001:db8::", 32),
          range("3fff::", 20),
          range("5f00::", 16),
          range("fc00::", 7),
          range("fe80::", 10),
          range("fec0::", 10),
          range("ff00::", 8));

  private static final Range NAT64 = range("64:ff9b::", 96);
  private static final Range SIX_TO_FOUR = range("2002::", 16);

  private AddressFilter() {}

  /** Whether an address belongs to the public internet. */
  public static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (INTERNAL.stream().anyMatch(range -> range.holds(bytes))) {
      return false;
    }
    if (NAT64.holds(bytes)) {
      return isPublic(embedded(bytes, 12));
    }
    return !SIX_TO_FOUR.holds(bytes) || isPublic(embedded(bytes, 2));
  }

  private static InetAddress embedded(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an IPv4 address", e);
    }
  }

  private static Range range(String first, int bits) {
    return new Range(InetAddress.ofLiteral(first).getAddress(), bits);
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares ranges
  private record Range(byte[] first, int bits) {

    boolean holds(byte[] address) {
      if (address.length != first.length) {
        return false;
      }
      int whole = bits / 8;
      int rest = bits % 8;
      return Arrays.mismatch(first, 0, whole, address, 0, whole) < 0
          && (rest == 0 || (first[whole] ^ address[whole]) >> (8 - rest) == 0);
    }
  }
}
