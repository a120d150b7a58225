package rolewatch.simulator.market;

import java.util.HexFormat;

/** Ids in the shape that the boards of each source give; all of a market differ. */
final class AdvertisementIds {

  private static final HexFormat HEX = HexFormat.of();
  private static final long COPIES = 4;
  private static final long LEAST = 4_000_000_000L;
  private static final long NUMBERS = 1L << 32;
  // Odd, so that it has an inverse and no two numbers meet.
  private static final long FACTOR = 0x9E3779B1L;

  private AdvertisementIds() {}

  static String id(String source, long opening, int copy, long seed) {
    long number = opening * COPIES + copy;
    if (number >= NUMBERS) {
      throw new IllegalArgumentException("no id is left for opening " + opening);
    }
    return source.equals("ashby") || source.equals("lever")
        ? uuid(number, seed)
        : plain(number, seed);
  }

  private static String plain(long number, long seed) {
    long mixed = (number * FACTOR + (seed & 0xFFFF_FFFFL)) % NUMBERS;
    return Long.toString(LEAST + mixed);
  }

  // The number stands in it, mixed, so that no two are the same whatever the hash.
  private static String uuid(long number, long seed) {
    long mixed = (number * FACTOR + (seed & 0xFFFF_FFFFL)) % NUMBERS;
    long high = Chance.hash(seed, number, 1);
    long low = Chance.hash(seed, number, 2);
    String digits =
        HEX.toHexDigits(mixed, 8)
            + HEX.toHexDigits(high & ~(0xFL << 12) | 0x4L << 12, 8)
            + HEX.toHexDigits(low & ~(0x3L << 62) | 0x2L << 62);
    return String.join(
        "-",
        digits.substring(0, 8),
        digits.substring(8, 12),
        digits.substring(12, 16),
        digits.substring(16, 20),
        digits.substring(20));
  }
}
