package rolewatch.ingest.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import rolewatch.ingest.IngestProperties;
import rolewatch.ingest.push.ApiKeys;
import rolewatch.ingest.push.TokenBucket;

/** Lets clients in: by their key, and as fast as is agreed. */
@Component
class PushGate {

  private final ApiKeys keys;
  private final IngestProperties.Push limits;
  private final InstantSource clock;
  private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

  PushGate(IngestProperties properties, InstantSource clock) {
    this.keys = new ApiKeys(properties.apiKeys());
    this.limits = properties.push();
    this.clock = clock;
  }

  /** The client that a key belongs to. */
  String client(@Nullable String key) {
    if (keys.isEmpty()) {
      throw new Problem(
          HttpStatus.FORBIDDEN,
          "pushing is switched off; the operator enables it with"
              + " rolewatch.ingest.api-keys.<client>=<SHA-256 of the key in hex>"
              + " (echo -n KEY | sha256sum)");
    }
    String client = keys.client(key);
    if (client == null) {
      Problem problem =
          new Problem(
              HttpStatus.UNAUTHORIZED,
              key == null
                  ? "the header X-API-Key is missing"
                  : "the key in X-API-Key is not known");
      problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "ApiKey header=\"X-API-Key\"");
      throw problem;
    }
    return client;
  }

  /** Takes so many postings off what the client may push now. */
  void admit(String client, int postings) {
    TokenBucket bucket = buckets.computeIfAbsent(client, _ -> bucket());
    if (postings > bucket.burst()) {
      throw new Problem(
          HttpStatus.CONTENT_TOO_LARGE,
          postings + " postings are more than the " + bucket.burst() + " that fit in one burst");
    }
    Duration wait = bucket.take(postings, clock.instant());
    if (wait.isPositive()) {
      throw new Problem(
              HttpStatus.TOO_MANY_REQUESTS,
              "more than " + limits.ratePerSecond() + " postings per second")
          .retryAfter(wait);
    }
  }

  private TokenBucket bucket() {
    return new TokenBucket(limits.ratePerSecond(), limits.burst(), clock.instant());
  }
}
