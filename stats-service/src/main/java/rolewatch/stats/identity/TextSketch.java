package rolewatch.stats.identity;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What is left of a text to tell how alike two are: a MinHash sketch of its sequences of three
 * words.
 *
 * <p>The resemblance of two texts is the share of their sequences that they have in common
 * (Jaccard's index), as Broder defines it in <i>On the resemblance and containment of documents</i>
 * (1997). It is estimated by one hash function over {@value #BINS} bins, of each of which the
 * smallest value is kept: Li, Owen and Zhang, <i>One Permutation Hashing</i> (NIPS 2012). Of each
 * value 8 bits are kept, as in Li and König, <i>b-Bit Minwise Hashing</i> (WWW 2010); two that
 * differ agree in them by chance once in 255. The standard error at a resemblance of 0.8 is 0.035.
 * Equal texts give equal sketches on every machine.
 */
public final class TextSketch {

  /** How many values are kept. */
  static final int BINS = 128;

  private static final int WORDS = 3;
  private static final int KINDS = 255;
  private static final double CHANCE = 1.0 / KINDS;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long EMPTY = Long.MAX_VALUE;
  private static final int BIN_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(BINS);

  /** Of each bin 1 to 255, or 0 if it is empty. */
  private final byte[] bins;

  private TextSketch(byte[] bins) {
    this.bins = bins;
  }

  /**
   * The sketch of a text.
   *
   * @param reduced the text as {@link JobIdentity#reduced} gives it
   */
  public static TextSketch of(String reduced) {
    char[] text = reduced.toCharArray();
    long[] smallest = new long[BINS];
    Arrays.fill(smallest, EMPTY);
    // The hashes of sequences of one, two and three words that end with the last one.
    long one = mixed(FNV_OFFSET);
    long two = mixed(one);
    long three = 0;
    int words = 0;
    for (int at = 0; at < text.length; words++) {
      long word = hash(FNV_OFFSET, text[at]);
      boolean whole = isUnspaced(text[at++]);
      // The word is hashed while its end is looked for: most of the time goes into this loop.
      for (; !whole && at < text.length && isOfWord(text[at]); at++) {
        word = hash(word, text[at]);
      }
      three = mixed(two + word);
      two = mixed(one + word);
      one = mixed(FNV_OFFSET + word);
      if (words >= WORDS - 1) {
        take(smallest, three);
      }
      at += at < text.length && text[at] == ' ' ? 1 : 0;
    }
    if (words > 0 && words < WORDS) {
      take(smallest, three);
    }
    return new TextSketch(codes(smallest));
  }

  private static boolean isOfWord(char c) {
    return c != ' ' && !isUnspaced(c);
  }

  /** Where writing has no spaces, every character stands for a word: Thai, Chinese, and others. */
  private static boolean isUnspaced(char c) {
    return c >= '\u0e00' && (c <= '\u0eff' || (c >= '\u2e80' && c <= '\u9fff'));
  }

  private static long hash(long before, char c) {
    return (before ^ c) * FNV_PRIME;
  }

  /** The finalizer of MurmurHash3, which spreads every bit over all others. */
  private static long mixed(long hash) {
    long h = hash ^ (hash >>> 33);
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  /** The bin is in the upper bits, the value in the others. */
  private static void take(long[] smallest, long hash) {
    int bin = (int) (hash >>> BIN_SHIFT);
    long value = hash & ((1L << BIN_SHIFT) - 1);
    if (value < smallest[bin]) {
      smallest[bin] = value;
    }
  }

  private static byte[] codes(long[] smallest) {
    byte[] codes = new byte[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      codes[bin] = smallest[bin] == EMPTY ? 0 : (byte) (1 + smallest[bin] % KINDS);
    }
    return codes;
  }

  /**
   * The sketch with these bytes.
   *
   * @throws IllegalArgumentException if they are none
   */
  public static TextSketch ofBytes(byte[] bytes) {
    if (bytes.length != BINS) {
      throw new IllegalArgumentException("a sketch of " + bytes.length + " bytes");
    }
    return new TextSketch(bytes.clone());
  }

  /** Its bytes, to be stored. */
  public byte[] bytes() {
    return bins.clone();
  }

  /** The estimated resemblance of the two texts: 0 to 1; 1 for equal texts. */
  public double resemblance(TextSketch other) {
    int filled = 0;
    int same = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (bins[bin] != 0 || other.bins[bin] != 0) {
        filled++;
        same += bins[bin] == other.bins[bin] ? 1 : 0;
      }
    }
    double share = filled == 0 ? 0 : (double) same / filled;
    return Math.max(0, (share - CHANCE) / (1 - CHANCE));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch sketch && Arrays.equals(bins, sketch.bins);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bins);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bins);
  }
}
