package rolewatch.stats.web.page;

import rolewatch.stats.figure.Velocity;

/** How fast jobs come and go, in words. */
final class Rates {

  private Rates() {}

  static String told(Velocity velocity) {
    return "%s opened and %s closed a day, over the last %d full days"
        .formatted(
            Words.tenths(velocity.openedPerDay()),
            Words.tenths(velocity.closedPerDay()),
            velocity.days());
  }
}
