package rolewatch.ingest.page;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.page.Answers.Step;

/**
 * Asks boards for pages, and only as often and in the way that they allow: robots rules, a pace per
 * host, Retry-After, conditional requests, redirects that are checked one by one, few retries, and
 * a circuit that opens when a host does not work. Thread-safe.
 */
public final class PoliteFetcher {

  private static final int MAX_REDIRECTS = 5;
  private static final int ATTEMPTS = 3;
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(400);

  /** A longer wait is left to the next visit. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  private static final int SLOTS = 2;
  private static final int SLOTS_WITHOUT_PACE = 4;

  /** Waits, or lets a test see that it would. */
  @FunctionalInterface
  public interface Pause {
    void last(Duration duration) throws InterruptedException;
  }

  private final Transport transport;
  private final AddressRule addresses;
  private final Browser browser;
  private final InstantSource clock;
  private final Pause pause;
  private final Map<HostPort, Host> hosts = new ConcurrentHashMap<>();

  /**
   * Who asks.
   *
   * @param productToken the name that robots rules call us by
   * @param userAgent the User-Agent header
   */
  public record Browser(String productToken, String userAgent) {}

  public PoliteFetcher(
      Transport transport,
      AddressRule addresses,
      Browser browser,
      InstantSource clock,
      Pause pause) {
    this.transport = transport;
    this.addresses = addresses;
    this.browser = browser;
    this.clock = clock;
    this.pause = pause;
  }

  /** Asks for a page; whatever goes wrong on the way is in the outcome. */
  public Fetched fetch(PageRequest request) throws InterruptedException {
    return follow(request, true);
  }

  private Fetched follow(PageRequest request, boolean keepToRobots) throws InterruptedException {
    URI location = request.address();
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      switch (visit(request, location, keepToRobots)) {
        case Step.Moved(URI to) -> location = to;
        case Step.Done(Fetched fetched) -> {
          return fetched;
        }
        case Step.Again(Fetched fetched) -> {
          return fetched;
        }
      }
    }
    return new Fetched.Failed("more than " + MAX_REDIRECTS + " redirects");
  }

  private Step visit(PageRequest request, URI location, boolean keepToRobots)
      throws InterruptedException {
    String problem = addresses.problemWith(location, request.trusted());
    if (problem != null) {
      return new Step.Done(new Fetched.Blocked(problem));
    }
    Host host = hosts.computeIfAbsent(HostPort.of(location), _ -> new Host(slotsAt(request)));
    if (!keepToRobots) {
      return ask(request, location, host, request.pace());
    }
    RobotsCopy robots = robotsOf(host, request, location);
    if (robots.problem() != null) {
      return new Step.Done(new Fetched.Failed("robots.txt: " + robots.problem()));
    }
    if (!robots.allows(location)) {
      return new Step.Done(new Fetched.Blocked("robots.txt disallows " + location.getRawPath()));
    }
    return ask(request, location, host, longer(request.pace(), robots.crawlDelay()));
  }

  private Step ask(PageRequest request, URI location, Host host, Duration pace)
      throws InterruptedException {
    Instant openUntil = host.openUntil(clock.instant(), request.insist());
    if (openUntil != null) {
      return new Step.Done(new Fetched.Busy(openUntil, "the host failed several times in a row"));
    }
    Step step = tryOnce(request, location, host, pace);
    for (int attempt = 2; attempt <= ATTEMPTS && step instanceof Step.Again; attempt++) {
      pause.last(FIRST_BACKOFF.multipliedBy(attempt - 1));
      step = tryOnce(request, location, host, pace);
    }
    note(host, step);
    return step;
  }

  private Step tryOnce(PageRequest request, URI location, Host host, Duration pace)
      throws InterruptedException {
    host.slots.acquire();
    try {
      Instant now = clock.instant();
      Instant next = host.nextTurn();
      if (next.isAfter(now.plus(LONGEST_WAIT))) {
        return new Step.Done(new Fetched.Busy(next, "the host asked us to wait"));
      }
      waitUntil(host.reserve(now, pace));
      Step step = exchange(request, location);
      if (step instanceof Step.Again(Fetched.Busy(Instant retryAt, _))) {
        host.holdUntil(retryAt);
      }
      return step;
    } finally {
      host.slots.release();
    }
  }

  private Step exchange(PageRequest request, URI location) throws InterruptedException {
    try {
      Answer answer = transport.get(location, headers(request), request.maxBytes());
      return Answers.meaning(answer, request, location, clock.instant());
    } catch (RefusedAddress e) {
      return new Step.Done(new Fetched.Blocked(reason(e)));
    } catch (BeyondLimits e) {
      return new Step.Done(new Fetched.Failed(reason(e)));
    } catch (UnknownHostException _) {
      return new Step.Done(new Fetched.Failed("no such host: " + location.getHost()));
    } catch (IOException e) {
      return new Step.Again(new Fetched.Failed(reason(e)));
    }
  }

  private RobotsCopy robotsOf(Host host, PageRequest request, URI location)
      throws InterruptedException {
    host.robotsLock.lockInterruptibly();
    try {
      RobotsCopy held = host.robots;
      if (held != null && held.isFresh(clock.instant(), request.insist())) {
        return held;
      }
      Fetched fetched = follow(robotsRequest(request, location.resolve("/robots.txt")), false);
      RobotsCopy read = RobotsCopy.of(fetched, browser.productToken(), clock.instant());
      // RFC 9309 2.4: an old copy may be used while the file is unreachable.
      host.robots = read.problem() != null && held != null && held.problem() == null ? held : read;
      return host.robots;
    } finally {
      host.robotsLock.unlock();
    }
  }

  private static PageRequest robotsRequest(PageRequest request, URI address) {
    return new PageRequest(
        address,
        Validators.NONE,
        request.pace(),
        request.trusted(),
        RobotsCopy.MAX_BYTES,
        request.insist());
  }

  private Map<String, String> headers(PageRequest request) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", browser.userAgent());
    headers.put("Accept", "application/json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5");
    put(headers, "If-None-Match", request.known().etag());
    put(headers, "If-Modified-Since", request.known().lastModified());
    return headers;
  }

  private void note(Host host, Step step) {
    switch (step) {
      case Step.Again(Fetched.Failed _) -> host.failed(clock.instant());
      case Step.Again _, Step.Done _, Step.Moved _ -> host.worked();
    }
  }

  private void waitUntil(Instant turn) throws InterruptedException {
    Duration wait = Duration.between(clock.instant(), turn);
    if (wait.isPositive()) {
      pause.last(wait);
    }
  }

  private static int slotsAt(PageRequest request) {
    return request.pace().isZero() ? SLOTS_WITHOUT_PACE : SLOTS;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
