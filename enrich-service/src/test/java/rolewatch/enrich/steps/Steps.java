package rolewatch.enrich.steps;

/** How many steps the counted classes have taken; for one test at a time. */
public final class Steps {

  private static long taken;

  private Steps() {}

  /** Counts a call or a branch. Called by counted classes. */
  public static void step() {
    taken++;
  }

  /** Counts so many characters that the JDK looked at. */
  static void looked(long characters) {
    taken += characters;
  }

  /** The steps that some work takes; the same each time. */
  static long of(Runnable work) {
    long before = taken;
    work.run();
    return taken - before;
  }
}
