package rolewatch.enrich.text;

import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Evidence.Field;
import rolewatch.events.Location;
import rolewatch.events.PostingSeen;

/** Makes the clean texts of a posting. */
public final class TextPreparer {

  /** The longest prepared text, in characters; extractors read no further. */
  public static final int MAX_LENGTH = 65_536;

  /** A text can be escaped inside another text, hardly more often than this. */
  private static final int MAX_ESCAPES = 3;

  private TextPreparer() {}

  /**
   * Prepares every text of a posting; total, whatever the text holds. Each text has at most {@link
   * #MAX_LENGTH} characters.
   */
  public static PostingText prepare(PostingSeen seen) {
    String location =
        seen.locations().stream().map(Location::text).collect(Collectors.joining("; "));
    return new PostingText(
        line(Field.TITLE, seen.title()),
        line(Field.LOCATION, location),
        PreparedText.of(Field.TEXT, text(seen.description().text())),
        line(Field.DEPARTMENT, seen.department()),
        line(Field.COMPANY, seen.company()),
        seen.locations(),
        seen.declared(),
        seen.employmentType(),
        seen.language(),
        null);
  }

  /**
   * The clean text of a description, be it HTML, HTML escaped once too often, or plain text: boards
   * send each under the name of the other, so what it looks like decides.
   */
  public static String text(String description) {
    String source = description;
    for (int i = 0; i < MAX_ESCAPES; i++) {
      Markup markup = Markup.of(source);
      if (markup == Markup.NONE && Markup.escapedIn(source) != Markup.NONE) {
        source = Parser.unescapeEntities(source, false);
        continue;
      }
      String text = written(source, markup);
      if (markup == Markup.NONE || Markup.of(text) != Markup.BLOCKS) {
        return PersonalData.blot(text);
      }
      source = text;
    }
    return PersonalData.blot(written(source, Markup.NONE));
  }

  private static String written(String source, Markup markup) {
    TextWriter writer = new TextWriter(source.length(), MAX_LENGTH);
    if (markup == Markup.NONE) {
      writer.text(Entities.decode(source), true);
    } else {
      HtmlText.write(source, markup == Markup.INLINE, writer);
    }
    return writer.toString();
  }

  private static PreparedText line(Field field, @Nullable String text) {
    if (text == null) {
      return PreparedText.of(field, "");
    }
    TextWriter writer = new TextWriter(text.length(), MAX_LENGTH);
    writer.text(Entities.decode(text), false);
    return PreparedText.of(field, PersonalData.blot(writer.toString()));
  }
}
