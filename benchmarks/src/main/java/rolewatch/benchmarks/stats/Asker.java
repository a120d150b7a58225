package rolewatch.benchmarks.stats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Asks a service at a fixed pace from a process of its own, so that neither's collector or compiler
 * stops the other. Each answer's time counts from when its question was due, whether or not a
 * connection was free then.
 */
public final class Asker {

  private static final int CONNECTIONS = 4;
  private static final int OK = 200;

  private final List<URI> questions;
  private final long[] nanoseconds;
  private final AtomicInteger next = new AtomicInteger();
  private final Pace pace;

  private Asker(List<URI> questions, int aSecond) {
    this.questions = questions;
    this.nanoseconds = new long[questions.size()];
    this.pace = new Pace(aSecond);
  }

  /**
   * Asks, and writes the nanoseconds of each answer in the order of the questions.
   *
   * @param arguments how many questions a second; the addresses come in, one a line
   */
  public static void main(String[] arguments) throws ExecutionException, InterruptedException {
    List<URI> questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .lines()
            .map(URI::create)
            .toList();
    Asker asker = new Asker(questions, Integer.parseInt(arguments[0]));
    asker.run();
    StringBuilder out = new StringBuilder();
    for (long time : asker.nanoseconds) {
      out.append(time).append('\n');
    }
    System.out.print(out);
  }

  private void run() throws ExecutionException, InterruptedException {
    try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<?>> asking =
          IntStream.range(0, CONNECTIONS)
              .<Future<?>>mapToObj(_ -> connections.submit(this::askOn))
              .toList();
      for (Future<?> each : asking) {
        each.get();
      }
    }
  }

  /** One connection, which is kept alive: it takes the next question as soon as it is free. */
  private void askOn() {
    for (int i = next.getAndIncrement(); i < nanoseconds.length; i = next.getAndIncrement()) {
      long due = pace.await(i);
      ask(questions.get(i));
      nanoseconds[i] = System.nanoTime() - due;
    }
  }

  private static void ask(URI question) {
    try {
      HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
      if (connection.getResponseCode() != OK) {
        throw new IllegalStateException(question + " answers " + connection.getResponseCode());
      }
      try (InputStream answer = connection.getInputStream()) {
        answer.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
