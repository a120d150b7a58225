package rolewatch.enrich.text;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Description;
import rolewatch.events.Evidence.Field;
import rolewatch.events.Location;
import rolewatch.events.PostingSeen;

/** Makes the clean texts of a posting. */
public final class TextPreparer {

  private TextPreparer() {}

  /** Prepares every text of a posting; total, whatever the text holds. */
  public static PostingText prepare(PostingSeen seen) {
    String location =
        seen.locations().stream().map(Location::text).collect(Collectors.joining("; "));
    return new PostingText(
        PreparedText.of(Field.TITLE, plain(seen.title())),
        PreparedText.of(Field.LOCATION, plain(location)),
        PreparedText.of(Field.TEXT, body(seen.description())),
        PreparedText.of(Field.DEPARTMENT, plain(orEmpty(seen.department()))),
        PreparedText.of(Field.COMPANY, plain(seen.company())),
        seen.locations(),
        seen.declared(),
        seen.employmentType(),
        seen.language(),
        null);
  }

  private static String body(Description description) {
    return switch (description.format()) {
      case HTML -> plain(Jsoup.parse(description.text()).wholeText());
      case TEXT -> plain(description.text());
    };
  }

  private static String plain(String text) {
    return text.strip();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
