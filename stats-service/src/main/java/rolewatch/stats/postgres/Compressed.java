package rolewatch.stats.postgres;

import com.github.luben.zstd.Zstd;
import rolewatch.events.Topics;

/** Bytes compressed with zstd at its fastest standard level. */
final class Compressed {

  private Compressed() {}

  static byte[] of(byte[] plain) {
    return Zstd.compress(plain, 1);
  }

  /** The frame names its own size; a record is never larger than the topic allows. */
  static byte[] open(byte[] compressed) {
    long size = Zstd.getFrameContentSize(compressed);
    if (size < 0 || size > Topics.MAX_RECORD_BYTES) {
      throw new IllegalStateException("a stored event claims " + size + " bytes");
    }
    return Zstd.decompress(compressed, (int) size);
  }
}
