package rolewatch.simulator.market;

/**
 * A market file, or a file of claims, that cannot be used; the message names file, line and fix.
 */
public final class MarketFileInvalid extends RuntimeException {

  private static final long serialVersionUID = 1;

  MarketFileInvalid(String file, int line, String what, String fix) {
    super(file + " line " + line + ": " + what + "; " + fix);
  }
}
