package rolewatch.simulator.market;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a file that is built in or somewhere else.
 *
 * @param name for messages
 */
record MarketText(String name, String yaml) {

  private static final String FOLDER = "/rolewatch/simulator/markets/";

  static MarketText of(String market) {
    try (InputStream builtIn = MarketText.class.getResourceAsStream(FOLDER + market + ".yaml")) {
      return builtIn == null
          ? file(market)
          : new MarketText(
              market + ".yaml", new String(builtIn.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarketText file(String market) throws IOException {
    Path path = Path.of(market);
    try {
      return new MarketText(path.toString(), Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          "there is no market '" + market + "'; name a built-in one (software-2026) or a file", e);
    }
  }
}
