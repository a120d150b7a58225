package rolewatch.events;

import java.util.List;

/** Copies of lists that Jackson may have left out. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return InvalidEvent.isNull(list) ? List.of() : List.copyOf(list);
  }
}
