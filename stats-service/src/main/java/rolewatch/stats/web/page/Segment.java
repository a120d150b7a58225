package rolewatch.stats.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of a text that is marked by the same findings throughout, or by none.
 *
 * @param title what was read from it, and by which rules; empty if nothing was
 */
record Segment(String text, boolean marked, String style, String title) {

  /** What was read from a span of the text. */
  record Span(int start, int end, String field, String title) {}

  /** Cuts a text at every end of a span. Spans may overlap and may reach beyond the text. */
  static List<Segment> of(String text, List<Span> spans) {
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Span span : spans) {
      cuts.add(Math.min(span.start(), text.length()));
      cuts.add(Math.min(span.end(), text.length()));
    }
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      segments.add(piece(text.substring(from, to), covering(spans, from, to)));
      from = to;
    }
    return segments;
  }

  private static List<Span> covering(List<Span> spans, int from, int to) {
    return spans.stream().filter(span -> span.start() <= from && span.end() >= to).toList();
  }

  private static Segment piece(String text, List<Span> spans) {
    String title = spans.stream().map(Span::title).distinct().collect(Collectors.joining("\n"));
    String style = spans.isEmpty() ? "none" : spans.getFirst().field().replace(' ', '-');
    return new Segment(text, !spans.isEmpty(), style, title);
  }
}
