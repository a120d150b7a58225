package rolewatch.events;

import org.jspecify.annotations.Nullable;

/**
 * A place of work as the board writes it.
 *
 * @param text the words, for instance {@code New York, NY (HQ)}; at most 1,000 characters
 * @param address the structured address, where the board gives one
 */
public record Location(String text, @Nullable Address address) {

  public Location {
    InvalidEvent.limited("locations.text", InvalidEvent.present("locations.text", text), 1_000);
  }
}
