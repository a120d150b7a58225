package rolewatch.simulator.board;

import java.util.List;
import rolewatch.events.Description;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.Layout;
import rolewatch.simulator.text.Section;
import tools.jackson.core.JsonGenerator;

/**
 * A body in the parts that Lever keeps apart.
 *
 * @param opening what stands before the first list, as HTML
 * @param lists sections that are lists
 * @param closing what is no list and stands behind the first one, as HTML
 */
record LeverBody(String opening, List<Section> lists, String closing, Layout layout) {

  static LeverBody of(AdvertisementText text) {
    List<Section> all = text.sections();
    int first = 0;
    while (first < all.size() && !all.get(first).listed()) {
      first++;
    }
    List<Section> behind = all.subList(first, all.size());
    return new LeverBody(
        text.layout().html(all.subList(0, first)),
        behind.stream().filter(Section::listed).toList(),
        text.layout().html(behind.stream().filter(part -> !part.listed()).toList()),
        text.layout());
  }

  void write(JsonGenerator json) {
    json.writeStringProperty("description", opening);
    json.writeArrayPropertyStart("lists");
    for (Section list : lists) {
      json.writeStartObject();
      json.writeStringProperty("text", list.heading());
      json.writeStringProperty("content", layout.items(list));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("additional", closing);
  }

  /** Put together as its page shows it. */
  Description description() {
    StringBuilder html = new StringBuilder(opening).append('\n');
    for (Section list : lists) {
      html.append("<h3>").append(heading(list)).append("</h3>\n");
      html.append("<ul>").append(layout.items(list)).append("</ul>\n");
    }
    html.append(closing).append('\n');
    return new Description(Description.Format.HTML, html.toString());
  }

  // Readers of Lever's parts escape its plain headings for either kind of quotation marks.
  private static String heading(Section list) {
    return Layout.escaped(list.heading()).replace("'", "&apos;").replace("\"", "&quot;");
  }
}
