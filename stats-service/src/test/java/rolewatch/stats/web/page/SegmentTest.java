package rolewatch.stats.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rolewatch.stats.web.page.Segment.Span;

class SegmentTest {

  private static List<String> texts(String text, Span... spans) {
    return Segment.of(text, List.of(spans)).stream()
        .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
        .toList();
  }

  @Test
  void cutsWhereSpansBeginAndEnd() {
    assertThat(texts("we need java now", new Span(8, 12, "skill", "java")))
        .containsExactly("we need ", "[java]", " now");
  }

  @Test
  void spansMayOverlap() {
    List<Segment> segments =
        Segment.of("abcdef", List.of(new Span(0, 4, "pay", "P"), new Span(2, 6, "place", "L")));

    assertThat(segments).extracting(Segment::text).containsExactly("ab", "cd", "ef");
    assertThat(segments).extracting(Segment::title).containsExactly("P", "P\nL", "L");
  }

  @Test
  void spansBeyondTheTextAreCutOff() {
    assertThat(texts("abc", new Span(2, 99, "pay", "P"), new Span(50, 60, "pay", "Q")))
        .containsExactly("ab", "[c]");
  }

  @Test
  void aTextWithoutSpansIsOnePiece() {
    assertThat(texts("abc")).containsExactly("abc");
    assertThat(texts("")).isEmpty();
  }
}
