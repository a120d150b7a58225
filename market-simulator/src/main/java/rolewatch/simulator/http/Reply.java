package rolewatch.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One request and what is answered to it. */
final class Reply {

  /** Writes a body piece by piece. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  private static final int BUFFER = 64 * 1024;

  private final HttpExchange exchange;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
  }

  String method() {
    return exchange.getRequestMethod();
  }

  String path() {
    return exchange.getRequestURI().getPath();
  }

  Map<String, String> query() {
    Map<String, String> query = new HashMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int split = pair.indexOf('=');
      String value = split < 0 ? "" : pair.substring(split + 1);
      query.put(
          split < 0 ? pair : pair.substring(0, split),
          URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return query;
  }

  byte[] body() throws IOException {
    return exchange.getRequestBody().readNBytes(BUFFER);
  }

  /** Sends a body without holding it; compressed if that is asked for. */
  void stream(String type, @Nullable String etag, Body body) throws IOException {
    boolean packed = accepts("gzip");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
    if (etag != null) {
      exchange.getResponseHeaders().set("ETag", etag);
    }
    if (packed) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    boolean head = method().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : 0);
    if (head) {
      return;
    }
    OutputStream raw = exchange.getResponseBody();
    try (OutputStream out =
        new BufferedOutputStream(packed ? new GZIPOutputStream(raw, BUFFER) : raw, BUFFER)) {
      body.write(out);
    }
  }

  void text(String type, String text) throws IOException {
    stream(type, null, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  void problem(int status, String detail) throws IOException {
    byte[] text = (detail + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, text.length);
    exchange.getResponseBody().write(text);
  }

  /** Answers 304 if whoever asks has this version already. */
  boolean isKnown(String etag) throws IOException {
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (known == null || !known.contains(etag)) {
      return false;
    }
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.sendResponseHeaders(304, -1);
    return true;
  }

  private boolean accepts(String coding) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains(coding);
  }
}
