package rolewatch.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingRefTest {

  @Test
  void theExternalIdMayHoldSlashes() {
    assertThat(PostingRef.parse("site/example.org/jobs/7"))
        .isEqualTo(new PostingRef("site", "example.org", "jobs/7"))
        .hasToString("site/example.org/jobs/7");
  }

  @Test
  void theOrderIsThatOfTheTexts() {
    List<PostingRef> refs =
        Stream.of("a/b/c", "a-b/c/d", "a/b-/c", "a/b.c/d", "a/bc/d", "ab/c/d", "a/b/c/d", "a/b/b")
            .map(PostingRef::parse)
            .toList();
    for (PostingRef one : refs) {
      for (PostingRef other : refs) {
        int byText = one.toString().compareTo(other.toString());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(byText));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a/b",
        "a/b/",
        "a//c",
        "/b/c",
        "A/b/c",
        "a b/b/c",
        "a/b/c\n",
        "a/\u0000/c"
      })
  void refusesWhatIsNoRef(String text) {
    assertThatThrownBy(() -> PostingRef.parse(text)).isInstanceOf(InvalidEvent.class);
  }
}
