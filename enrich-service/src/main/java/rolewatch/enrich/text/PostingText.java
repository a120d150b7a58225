package rolewatch.enrich.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Declared;
import rolewatch.events.Evidence.Field;
import rolewatch.events.Location;

/**
 * A posting as the extractors see it: its texts prepared once, beside what the board declared.
 *
 * @param title the title
 * @param location the places as written, joined with {@code "; "}
 * @param body the description as text
 * @param department the department as written; empty if there is none
 * @param company the employer's name
 * @param locations the places one by one, with structured addresses where the board gives them
 * @param declared what the board states in fields of its own
 * @param employmentType the form of employment as written; null if there is none
 * @param language ISO 639-1 code if the board states it
 * @param country ISO 3166-1 alpha-2 code of the country whose money is meant, once it is known;
 *     decides a bare "$"
 */
public record PostingText(
    PreparedText title,
    PreparedText location,
    PreparedText body,
    PreparedText department,
    PreparedText company,
    List<Location> locations,
    Declared declared,
    @Nullable String employmentType,
    @Nullable String language,
    @Nullable String country) {

  public PostingText {
    locations = List.copyOf(locations);
  }

  /** The same posting, the country of its money known. */
  public PostingText inCountry(@Nullable String code) {
    return new PostingText(
        title,
        location,
        body,
        department,
        company,
        locations,
        declared,
        employmentType,
        language,
        code);
  }

  /** A posting of clean texts and nothing else, for tables of examples. */
  public static PostingText of(String title, String location, String body) {
    return new PostingText(
        PreparedText.of(Field.TITLE, title),
        PreparedText.of(Field.LOCATION, location),
        PreparedText.of(Field.TEXT, body),
        PreparedText.of(Field.DEPARTMENT, ""),
        PreparedText.of(Field.COMPANY, ""),
        location.isEmpty() ? List.of() : List.of(new Location(location, null)),
        Declared.NOTHING,
        null,
        null,
        null);
  }
}
