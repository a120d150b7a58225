package rolewatch.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.page.BeyondLimits;

/** Reads a body while it counts, so that nothing grows beyond the limit before it is noticed. */
final class BoundedBody {

  /** JSON that repeats itself reaches about 30; a bomb reaches 1,000. */
  static final long MAX_RATIO = 100;

  private static final int RATIO_COUNTS_FROM = 64 * 1024;

  private BoundedBody() {}

  static byte[] read(InputStream wire, @Nullable String encoding, long maxBytes)
      throws IOException {
    Counting counted = new Counting(wire);
    InputStream plain = decoded(counted, encoding);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[16 * 1024];
    for (int read = plain.read(chunk); read >= 0; read = plain.read(chunk)) {
      body.write(chunk, 0, read);
      if (body.size() > maxBytes) {
        throw new BeyondLimits("the body is larger than " + maxBytes + " bytes");
      }
      if (body.size() > RATIO_COUNTS_FROM && body.size() > MAX_RATIO * counted.bytes) {
        throw new BeyondLimits("the body unpacks to more than " + MAX_RATIO + " times its size");
      }
    }
    drain(counted);
    return body.toByteArray();
  }

  private static InputStream decoded(Counting wire, @Nullable String encoding) throws IOException {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "identity" -> wire;
      case "gzip", "x-gzip" -> new GZIPInputStream(wire, 8 * 1024);
      case "deflate" -> inflater(wire);
      default -> throw new BeyondLimits("the content encoding '" + name + "' is not accepted");
    };
  }

  // "deflate" is sent both with the zlib header, as RFC 9110 says, and without it.
  private static InputStream inflater(InputStream wire) throws IOException {
    PushbackInputStream start = new PushbackInputStream(wire, 1);
    int first = start.read();
    if (first >= 0) {
      start.unread(first);
    }
    boolean raw = (first & 0x0f) != 8;
    return new InflaterInputStream(start, new Inflater(raw));
  }

  // The end of the message tells a whole body from a cut one; a decoder may stop before it.
  private static void drain(InputStream wire) throws IOException {
    byte[] chunk = new byte[1024];
    for (int rounds = 0; wire.read(chunk) >= 0; rounds++) {
      if (rounds > 64) {
        throw new BeyondLimits("the body goes on after its end");
      }
    }
  }

  private static final class Counting extends InputStream {

    private final InputStream in;
    private long bytes;

    Counting(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      bytes += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      bytes += Math.max(read, 0);
      return read;
    }
  }
}
