package rolewatch.benchmarks.stats;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import redis.clients.jedis.Jedis;
import rolewatch.benchmarks.market.Market;
import rolewatch.benchmarks.market.MarketEvents;

/** How long answers take over HTTP, on a market of one size and on one of another. */
final class ReadingBenchmark {

  private static final long SMALL = 10_000;
  private static final int ASKED = 1_000;

  /** After so many answers the compiler is done with what makes them. */
  private static final int WARM = 2_000;

  private static final int PLAIN = 30;
  private static final int A_SECOND = 500;
  private static final int SECONDS = 20;
  private static final int ROLES_ASKED = 20;

  private final Servers servers;
  private final Options options;

  ReadingBenchmark(Servers servers, Options options) {
    this.servers = servers;
    this.options = options;
  }

  void run() {
    List<Double> small = measure(options.withPostings(SMALL));
    List<Double> large = measure(options);
    List<String> names = List.of("one role", "two roles compared", "recomputed by SQL");
    for (int i = 0; i < names.size(); i++) {
      System.out.printf(
          "%s: median at %,d / at %,d postings = %.2f%n",
          names.get(i), options.postings(), SMALL, large.get(i) / small.get(i));
    }
  }

  /** The medians of a role, of two compared, and of a role recomputed, without a cache. */
  private List<Double> measure(Options size) {
    System.out.printf(
        "%,d postings; cached: %d questions a second, by a client in another process or within%n",
        size.postings(), A_SECOND);
    try (Figures figures = Figures.create(servers)) {
      MarketEvents market = new MarketEvents(size.market());
      Cost filled = new Writing(figures, market, size.batch()).until(market.count());
      System.out.printf("  counted: %s%n", filled.of(market.count()));
      figures.jdbc.execute("vacuum analyze");
      Sizes.print(figures.jdbc);
      try (Service service = Service.start(servers, figures.database());
          Jedis redis = new Jedis(URI.create(servers.all().redis().url()))) {
        SplittableRandom random = new SplittableRandom(size.seed());
        Supplier<String> role = () -> "/v1/roles/" + role(random);
        Supplier<String> month = () -> role.get() + "?window=30d";
        Supplier<String> two = () -> "/v1/compare?a=" + role(random) + "&b=" + role(random);
        cold("warming up", WARM, service, redis, role);
        cold("warming up", WARM, service, redis, two);
        Latencies one = cold("one role, nothing cached", ASKED, service, redis, role);
        Latencies both = cold("two compared, nothing cached", ASKED, service, redis, two);
        cold("one role over 30 days, nothing cached", ASKED, service, redis, month);
        cached("one role", service, role);
        cached("two compared", service, two(random));
        Latencies plain = new PlainWay(figures.jdbc).times(() -> role(random), PLAIN);
        System.out.printf("  %-38s %s%n", "one role recomputed by SQL", plain);
        return List.of(one.percentile(0.5), both.percentile(0.5), plain.percentile(0.5));
      }
    }
  }

  private static Supplier<String> two(SplittableRandom random) {
    return () -> "/v1/compare?a=" + Market.role(0) + "&b=" + role(random);
  }

  private static String role(SplittableRandom random) {
    return Market.role(random.nextInt(ROLES_ASKED));
  }

  private static Latencies cold(
      String what, int times, Service service, Jedis redis, Supplier<String> question) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < times; i++) {
      redis.flushAll();
      latencies.add(service.time(question.get()));
    }
    System.out.printf("  %-38s %s%n", what, latencies);
    return latencies;
  }

  /** Once by a client in a process of its own, once by one that shares the service's. */
  private static void cached(String what, Service service, Supplier<String> question) {
    List<String> warm = questions(question);
    warm.stream().distinct().forEach(service::time);
    List<String> all = new ArrayList<>(warm);
    all.addAll(questions(question));
    List<String> addresses = all.stream().map(path -> service.at(path).toString()).toList();
    Latencies apart = OtherProcess.ask(addresses, warm.size(), A_SECOND);
    System.out.printf("  %-38s %s%n", what + ", cached, client apart", apart);
    within(service, warm);
    Latencies within = within(service, questions(question));
    System.out.printf("  %-38s %s%n", what + ", cached, client within", within);
  }

  private static List<String> questions(Supplier<String> question) {
    return Stream.generate(question).limit(A_SECOND * SECONDS).toList();
  }

  /** Asks at a fixed pace, whether answered or not; late answers count from when they were due. */
  private static Latencies within(Service service, List<String> questions) {
    Latencies latencies = new Latencies();
    Pace pace = new Pace(A_SECOND);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < questions.size(); i++) {
        String asked = questions.get(i);
        long due = pace.await(i);
        threads.execute(
            () -> {
              service.time(asked);
              latencies.add(System.nanoTime() - due);
            });
      }
    }
    return latencies;
  }
}
