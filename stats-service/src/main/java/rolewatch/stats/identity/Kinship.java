package rolewatch.stats.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Finds the jobs of new editions. Editions of one kin whose texts are near-identical are of one
 * job, and so is what is alike by way of others: the jobs of a kin are the connected parts of its
 * likenesses. As no edition is ever forgotten, the order in which they come does not matter, unless
 * an operator has parted some.
 */
public final class Kinship {

  private static final Comparator<Edition> BY_ID = Comparator.comparing(Edition::id);

  /**
   * What follows.
   *
   * @param met the new editions, each with its job
   * @param moves jobs that turned out to be another: from which to which
   */
  public record Outcome(List<Edition> met, Map<UUID, UUID> moves) {

    public Outcome {
      met = List.copyOf(met);
      moves = Map.copyOf(moves);
    }
  }

  private final List<Edition> editions = new ArrayList<>();
  private final Map<UUID, List<Integer>> placesByKin = new HashMap<>();
  private final Map<UUID, UUID> moves = new TreeMap<>();

  private Kinship(Collection<Edition> known) {
    known.forEach(this::add);
  }

  private void add(Edition edition) {
    placesByKin.computeIfAbsent(edition.kin(), _ -> new ArrayList<>()).add(editions.size());
    editions.add(edition);
  }

  /**
   * Joins new editions to the jobs of those that they are like.
   *
   * @param known every known edition of their kins
   */
  public static Outcome join(Collection<Edition> known, Collection<Edition> met) {
    Kinship kinship = new Kinship(known);
    met.stream().sorted(BY_ID).forEach(kinship::meet);
    int first = known.size();
    return new Outcome(kinship.editions.subList(first, kinship.editions.size()), kinship.moves);
  }

  private void meet(Edition edition) {
    List<Edition> alike =
        placesByKin.getOrDefault(edition.kin(), List.of()).stream()
            .map(editions::get)
            .filter(edition::isLike)
            .toList();
    if (alike.isEmpty()) {
      add(edition);
      return;
    }
    Edition closest =
        alike.stream()
            .max(Comparator.comparingDouble(edition::resemblance).thenComparing(BY_ID))
            .orElseThrow();
    if (closest.apart()) {
      add(edition.of(closest.job(), true));
      return;
    }
    TreeSet<UUID> jobs = new TreeSet<>();
    alike.stream().filter(one -> !one.apart()).forEach(one -> jobs.add(one.job()));
    UUID job = jobs.removeFirst();
    jobs.forEach(other -> move(other, job));
    add(edition.of(job, false));
  }

  private void move(UUID from, UUID to) {
    moves.replaceAll((_, target) -> target.equals(from) ? to : target);
    moves.put(from, to);
    editions.replaceAll(one -> one.job().equals(from) ? one.of(to, one.apart()) : one);
  }

  /**
   * Why postings of an edition are of their job, for people.
   *
   * @param ofJob every edition of the job
   * @param alone the reason if no other wording is like it
   */
  public static String why(Edition edition, Collection<Edition> ofJob, String alone) {
    return ofJob.stream()
        .filter(other -> !other.id().equals(edition.id()) && edition.isLike(other))
        .max(Comparator.comparingDouble(edition::resemblance))
        .map(other -> like(edition.resemblance(other)))
        .orElse(alone);
  }

  private static String like(double resemblance) {
    return ("same employer and title, and near-identical text: about %.0f%% of its three-word"
            + " sequences are those of another wording of this job")
        .formatted(100 * resemblance);
  }
}
