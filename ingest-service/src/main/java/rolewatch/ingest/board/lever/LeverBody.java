package rolewatch.ingest.board.lever;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Description;
import rolewatch.ingest.board.Fields;

/**
 * Puts a Lever posting's body together as its page shows it: opening, lists with headings, closing.
 */
final class LeverBody {

  private LeverBody() {}

  static Description read(Fields job) {
    StringBuilder html = new StringBuilder();
    append(html, job.text("description"));
    for (Fields list : job.list("lists")) {
      String heading = list.text("text");
      append(html, heading == null ? null : "<h3>" + Entities.escape(heading) + "</h3>");
      String items = list.text("content");
      append(html, items == null ? null : "<ul>" + items + "</ul>");
    }
    append(html, job.text("additional"));
    append(html, job.text("salaryDescription"));
    if (html.isEmpty()) {
      String plain = job.text("descriptionPlain");
      return new Description(Description.Format.TEXT, plain == null ? "" : plain);
    }
    return new Description(Description.Format.HTML, html.toString());
  }

  private static void append(StringBuilder html, @Nullable String part) {
    if (part != null) {
      html.append(part).append('\n');
    }
  }
}
