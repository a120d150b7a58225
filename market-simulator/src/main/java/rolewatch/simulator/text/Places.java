package rolewatch.simulator.text;

import rolewatch.events.Address;
import rolewatch.simulator.market.Town;

/** Towns as boards have them in fields of their own. */
public final class Places {

  private Places() {}

  /** The address with names in English. */
  public static Address address(Town town) {
    String region = town.region();
    return new Address(
        PlaceWriter.country(town.country()),
        region == null ? null : PlaceWriter.state(town.country(), region),
        town.city());
  }
}
