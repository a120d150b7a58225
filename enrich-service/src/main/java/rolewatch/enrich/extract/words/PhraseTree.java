package rolewatch.enrich.extract.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of several words, found at a word in time linear in the longest phrase. */
public final class PhraseTree<T> {

  /**
   * A phrase that was found.
   *
   * @param end index after its last word
   * @param values what the phrase stands for, in the order it was put
   */
  public record Match<T>(int end, List<T> values) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<T> values = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase, its words separated by spaces; a phrase may stand for several values. */
  public void put(String phrase, T value) {
    Node<T> node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, _ -> new Node<>());
    }
    node.values.add(value);
  }

  /** Every phrase that begins at a word, shortest first; {@code limit} is the index to stop at. */
  public List<Match<T>> all(List<String> words, int from, int limit) {
    List<Match<T>> found = List.of();
    @Nullable Node<T> node = root;
    for (int i = from; i < limit; i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        return found;
      }
      if (!node.values.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(new Match<>(i + 1, node.values));
      }
    }
    return found;
  }

  /** The longest phrase that begins at a word; null if none does. */
  public @Nullable Match<T> longest(List<String> words, int from, int limit) {
    List<Match<T>> found = all(words, from, limit);
    return found.isEmpty() ? null : found.getLast();
  }
}
