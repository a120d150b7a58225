package rolewatch.stats.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the top skills of two roles are the same.
 *
 * @param jaccard skills in both lists by skills in either, 0 to 1 (Jaccard, "The distribution of
 *     the flora in the alpine zone", New Phytologist 11 (1912) 37–50); null if neither has any
 * @param shared in both, in the order of the first
 * @param onlyA in the first's list only
 * @param onlyB in the second's list only
 */
public record Overlap(
    @Nullable Double jaccard, List<Pair> shared, List<Pair> onlyA, List<Pair> onlyB) {

  /**
   * A skill in both roles.
   *
   * @param skill its id
   * @param a its share in the first
   * @param b its share in the second
   */
  public record Pair(String skill, ShareFigure a, ShareFigure b) {}

  public Overlap {
    shared = List.copyOf(shared);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /**
   * The overlap.
   *
   * @param a all skills of the first role, largest first
   * @param b those of the second
   * @param top how many of each make its list
   */
  static Overlap of(Mix a, Mix b, int top) {
    Map<String, ShareFigure> inA = byKey(a);
    Map<String, ShareFigure> inB = byKey(b);
    List<String> topA = a.values().stream().limit(top).map(Overlap::key).toList();
    List<String> topB = b.values().stream().limit(top).map(Overlap::key).toList();
    Set<String> either = new HashSet<>(topA);
    either.addAll(topB);
    List<String> both = topA.stream().filter(topB::contains).toList();
    return new Overlap(
        either.isEmpty() ? null : (double) both.size() / either.size(),
        pairs(both, inA, a, inB, b),
        pairs(topA.stream().filter(skill -> !topB.contains(skill)).toList(), inA, a, inB, b),
        pairs(topB.stream().filter(skill -> !topA.contains(skill)).toList(), inA, a, inB, b));
  }

  private static List<Pair> pairs(
      List<String> skills,
      Map<String, ShareFigure> inA,
      Mix a,
      Map<String, ShareFigure> inB,
      Mix b) {
    return skills.stream()
        .map(skill -> new Pair(skill, share(skill, inA, a), share(skill, inB, b)))
        .toList();
  }

  private static ShareFigure share(String skill, Map<String, ShareFigure> shares, Mix mix) {
    ShareFigure share = shares.get(skill);
    return share == null ? ShareFigure.of(skill, 0, mix.known()) : share;
  }

  private static Map<String, ShareFigure> byKey(Mix mix) {
    Map<String, ShareFigure> shares = new HashMap<>();
    mix.values().forEach(share -> shares.put(key(share), share));
    return shares;
  }

  private static String key(ShareFigure share) {
    return String.valueOf(share.key());
  }
}
