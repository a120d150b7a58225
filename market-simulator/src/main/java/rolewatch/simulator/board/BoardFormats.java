package rolewatch.simulator.board;

import java.util.List;

/** All formats that boards can have. */
public final class BoardFormats {

  private static final List<BoardFormat> ALL =
      List.of(new AshbyFormat(), new GreenhouseFormat(), new LeverFormat(), new SiteFormat());

  private BoardFormats() {}

  public static List<BoardFormat> all() {
    return ALL;
  }

  /**
   * The format of a source.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BoardFormat of(String source) {
    return ALL.stream()
        .filter(format -> format.source().equals(source))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no board has the format " + source));
  }
}
