package rolewatch.ingest.board.site;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Description;
import rolewatch.ingest.board.Fields;

/** The body of a JobPosting: its description and the parts that some sites keep apart. */
final class SchemaBody {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
  private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?[a-zA-Z]");

  private SchemaBody() {}

  static Description read(Fields posting) {
    String description = unescaped(posting.text("description"));
    StringBuilder html = new StringBuilder(description);
    add(html, "Responsibilities", posting, "responsibilities");
    add(html, "Qualifications", posting, "qualifications");
    add(html, "Skills", posting, "skills");
    add(html, "Experience", posting, "experienceRequirements");
    add(html, "Education", posting, "educationRequirements");
    add(html, "Benefits", posting, "jobBenefits");
    boolean plain = html.length() == description.length() && !TAG.matcher(html).find();
    Description.Format format = plain ? Description.Format.TEXT : Description.Format.HTML;
    return new Description(
        format, plain ? Parser.unescapeEntities(description, false) : html.toString());
  }

  // Sites that escape their HTML twice have no tag left but escaped ones.
  private static String unescaped(@Nullable String text) {
    if (text == null) {
      return "";
    }
    boolean escaped = !TAG.matcher(text).find() && ESCAPED_TAG.matcher(text).find();
    return escaped ? Parser.unescapeEntities(text, false) : text;
  }

  private static void add(StringBuilder html, String heading, Fields posting, String name) {
    for (String text : posting.texts(name)) {
      String part = unescaped(text);
      if (html.indexOf(part) < 0) {
        html.append("\n<h3>").append(heading).append("</h3>\n<p>").append(part).append("</p>");
      }
    }
  }
}
