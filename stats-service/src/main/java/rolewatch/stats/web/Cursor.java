package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PostingRef;

/** Where a list goes on, as a client carries it from page to page. */
public final class Cursor {

  private static final String PREFIX = "after:";

  private Cursor() {}

  /** The cursor of the page after this posting. */
  public static String after(PostingRef ref) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((PREFIX + ref).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The ref after which the list goes on; empty for the first page.
   *
   * @throws Problem 400 if the cursor is none of ours
   */
  public static String read(@Nullable String cursor) {
    if (cursor == null) {
      return "";
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(PREFIX) && text.chars().noneMatch(Character::isISOControl)) {
        return text.substring(PREFIX.length());
      }
    } catch (IllegalArgumentException e) {
      // Not Base64: answered below like everything else that is no cursor.
    }
    throw Problem.badValue("cursor", cursor, List.of("the 'next' of an earlier page"));
  }
}
