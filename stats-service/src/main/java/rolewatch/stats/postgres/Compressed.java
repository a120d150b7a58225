package rolewatch.stats.postgres;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import rolewatch.events.Topics;

/** Bytes compressed with zstd at its fastest standard level. */
final class Compressed {

  private static final int LEVEL = 1;

  private Compressed() {}

  static byte[] of(byte[] plain) {
    try (ZstdCompressCtx context = context()) {
      return context.compress(plain);
    }
  }

  /** For many values one after another: making a context costs as much as some of them. */
  static ZstdCompressCtx context() {
    return new ZstdCompressCtx().setLevel(LEVEL);
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
