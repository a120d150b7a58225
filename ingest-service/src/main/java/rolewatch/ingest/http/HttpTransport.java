package rolewatch.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import rolewatch.ingest.page.AddressRule;
import rolewatch.ingest.page.Answer;
import rolewatch.ingest.page.BeyondLimits;
import rolewatch.ingest.page.Transport;

/** Apache HttpClient with everything switched off that would act behind our back. */
public final class HttpTransport implements Transport, AutoCloseable {

  private static final Http1Config HEADER_LIMITS =
      Http1Config.custom().setMaxLineLength(16 * 1024).setMaxHeaderCount(200).build();

  private final CloseableHttpClient client;
  private final HttpLimits limits;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  public HttpTransport(AddressRule addresses, HttpLimits limits, int maxConnections) {
    this.limits = limits;
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections(addresses, limits, maxConnections))
            .setDefaultRequestConfig(requests(limits))
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  @Override
  public Answer get(URI address, Map<String, String> headers, long maxBytes)
      throws IOException, InterruptedException {
    HttpGet get = new HttpGet(address);
    headers.forEach(get::setHeader);
    get.setHeader("Accept-Encoding", "gzip");
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        deadlines.schedule(
            () -> abort(get, late), limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(get, response -> answer(get, response, maxBytes));
    } catch (IOException e) {
      throw explained(e, late);
    } finally {
      deadline.cancel(false);
    }
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close();
  }

  private static Answer answer(HttpGet get, ClassicHttpResponse response, long maxBytes)
      throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName(), String.valueOf(header.getValue()));
    }
    try {
      return new Answer(response.getCode(), headers, body(response, maxBytes));
    } catch (BeyondLimits e) {
      // Otherwise the client reads the rest of the body to use the connection again.
      get.abort();
      throw e;
    }
  }

  private static byte[] body(ClassicHttpResponse response, long maxBytes) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > maxBytes) {
      throw new BeyondLimits(
          "the body has " + entity.getContentLength() + " bytes; the limit is " + maxBytes);
    }
    try (InputStream wire = entity.getContent()) {
      return BoundedBody.read(wire, entity.getContentEncoding(), maxBytes);
    }
  }

  private IOException explained(IOException e, AtomicBoolean late) throws InterruptedException {
    if (late.get()) {
      return new IOException("no complete answer within " + limits.whole().toSeconds() + " s", e);
    }
    if (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
      throw new InterruptedException("stopped while fetching");
    }
    return e;
  }

  private static void abort(HttpGet get, AtomicBoolean late) {
    late.set(true);
    get.abort();
  }

  private static HttpClientConnectionManager connections(
      AddressRule addresses, HttpLimits limits, int maxConnections) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new FilteredDns(addresses))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(HEADER_LIMITS).build())
        .setMaxConnTotal(maxConnections)
        .setMaxConnPerRoute(maxConnections)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.silence()))
                .setTimeToLive(Timeout.ofMinutes(2))
                .build())
        .build();
  }

  private static RequestConfig requests(HttpLimits limits) {
    return RequestConfig.custom()
        .setResponseTimeout(Timeout.of(limits.silence()))
        .setConnectionRequestTimeout(Timeout.of(limits.whole()))
        .setProtocolUpgradeEnabled(false)
        .build();
  }
}
