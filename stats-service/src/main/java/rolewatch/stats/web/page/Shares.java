package rolewatch.stats.web.page;

import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.ShareFigure;

/** Single shares out of a mix. */
final class Shares {

  private Shares() {}

  /** The share of one value; that of no job if no job has it. */
  static ShareFigure of(Mix mix, String key) {
    return mix.values().stream()
        .filter(share -> key.equals(share.key()))
        .findFirst()
        .orElseGet(() -> ShareFigure.of(key, 0, mix.known()));
  }
}
