package rolewatch.simulator.text;

import java.util.List;

/**
 * How an advertisement reads.
 *
 * @param language ISO 639-1
 * @param title without the town
 * @param place the place line, with the work mode where {@link Placement#modeInPlace} says so
 * @param placeWithMode the place line with the work mode, for boards without a field for it; as
 *     {@code place} if the mode is not told
 * @param sections the body; the same for all copies of an opening, but for the town
 * @param layout how the body is set
 * @param placement where pay and work mode are told
 * @param uses which wordings told what
 */
public record AdvertisementText(
    String language,
    String title,
    String place,
    String placeWithMode,
    List<Section> sections,
    Layout layout,
    Placement placement,
    List<Use> uses) {

  public AdvertisementText {
    sections = List.copyOf(sections);
    uses = List.copyOf(uses);
  }

  /** The body as HTML. */
  public String html() {
    return layout.html(sections);
  }
}
