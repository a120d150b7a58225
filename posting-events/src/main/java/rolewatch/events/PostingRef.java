package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which posting: the board it stands on and the board's own id. Written {@code
 * source/board/externalId}; the Kafka key of every topic.
 *
 * @param source the family of boards: lower-case letters, digits and dashes, 1–40 characters
 * @param board the board within the source, without a slash, 1–120 characters
 * @param externalId the board's own id of the posting (may hold slashes), 1–400 characters
 */
public record PostingRef(String source, String board, String externalId)
    implements Comparable<PostingRef> {

  public PostingRef {
    if (!isSource(InvalidEvent.required("ref", source, 40))) {
      throw new InvalidEvent("ref", "has the source '" + source + "'; a source is like 'ashby'");
    }
    InvalidEvent.required("ref", board, 120);
    InvalidEvent.required("ref", externalId, 400);
    if (board.indexOf('/') >= 0) {
      throw new InvalidEvent("ref", "has a slash in its board '" + board + "'");
    }
    if (hasControl(board) || hasControl(externalId)) {
      throw new InvalidEvent("ref", "has a control character");
    }
  }

  /**
   * Reads {@code source/board/externalId}.
   *
   * @throws InvalidEvent if the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PostingRef parse(String text) {
    int first = text.indexOf('/');
    int second = first < 0 ? -1 : text.indexOf('/', first + 1);
    if (second < 0) {
      throw new InvalidEvent("ref", "is '" + text + "'; expected source/board/externalId");
    }
    return new PostingRef(
        text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
  }

  @Override
  @JsonValue
  public String toString() {
    return source + "/" + board + "/" + externalId;
  }

  /** The order of the texts {@link #toString}, without making them. */
  @Override
  public int compareTo(PostingRef other) {
    int bySource = compareBeforeSlash(source, other.source);
    int byBoard = bySource == 0 ? compareBeforeSlash(board, other.board) : bySource;
    return byBoard == 0 ? externalId.compareTo(other.externalId) : byBoard;
  }

  private static int compareBeforeSlash(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    if (other.startsWith(one)) {
      return '/' - other.charAt(one.length());
    }
    return one.startsWith(other) ? one.charAt(other.length()) - '/' : one.compareTo(other);
  }

  private static boolean isSource(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
