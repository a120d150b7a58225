package rolewatch.stats.web.page;

import rolewatch.stats.figure.ShareFigure;
import rolewatch.stats.statistic.Interval;

/** A share in a table: what it is, how long its bar, over how many, how sure. */
record ShareCell(String share, String bar, String n, String detail, String strength) {

  static ShareCell of(ShareFigure figure) {
    return new ShareCell(
        Words.percent(figure.share()),
        Words.width(figure.share()),
        Words.number(figure.n()),
        detail(figure),
        figure.strength().name());
  }

  private static String detail(ShareFigure figure) {
    Interval interval = figure.interval();
    return interval == null
        ? Words.WITHHELD
        : "95%%: %s to %s".formatted(Words.percent(interval.low()), Words.percent(interval.high()));
  }
}
