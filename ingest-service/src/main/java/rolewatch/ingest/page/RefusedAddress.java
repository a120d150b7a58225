package rolewatch.ingest.page;

import java.net.UnknownHostException;

/** A name resolves to an address that boards may not have, for instance a private one. */
public final class RefusedAddress extends UnknownHostException {

  public RefusedAddress(String reason) {
    super(reason);
  }
}
