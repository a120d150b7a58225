package rolewatch.stats.web.page;

import java.util.List;
import java.util.stream.Stream;
import rolewatch.stats.figure.Window;

/** A link to the same page over another window. */
record WindowLink(String name, String href, String style) {

  /** The links of a page whose address goes on with the window's name. */
  static List<WindowLink> all(String address, String current) {
    return Stream.of(Window.values())
        .map(
            window ->
                new WindowLink(
                    FilterFields.name(window),
                    address + window.id(),
                    window.id().equals(current) ? "on" : "off"))
        .toList();
  }
}
