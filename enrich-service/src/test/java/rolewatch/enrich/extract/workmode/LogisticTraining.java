package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the weights of a multinomial logistic regression: stochastic gradients with a step of its
 * own for each weight (Duchi, Hazan and Singer, <i>Adaptive Subgradient Methods</i>, 2011) and a
 * penalty on the squares. Which passage of a lesson tells the mode is not written in it: of
 * several, the likeliest is taken for it and chosen anew in each round (as Andrews, Tsochantaridis
 * and Hofmann do for several instances with one label, 2002). The same lessons give the same
 * weights on any machine.
 */
final class LogisticTraining {

  private static final int SEED = 17;
  private static final int ROUNDS = 3;
  private static final int EPOCHS = 15;
  private static final double RATE = 0.3;
  private static final double PENALTY = 1e-4;
  private static final int FEWEST_LESSONS = 5;
  private static final int MODES = LearnedWeights.MODES.size();
  private static final int NONE = MODES - 1;

  /** A feature's weights, and the sums of the squares of their gradients. */
  private record Weight(double[] each, double[] squares) {}

  /** A passage: its features of weight, how much of it each is, and the mode it tells. */
  private record Instance(List<Weight> features, double[] values, int label) {}

  private final Map<Long, Weight> weights = new TreeMap<>();

  private LogisticTraining() {}

  /** The weights of each feature that several lessons have. */
  static Map<Long, double[]> learn(List<Lesson> lessons) {
    LogisticTraining training = new LogisticTraining();
    training.takeUp(lessons);
    for (int round = 0; round < ROUNDS; round++) {
      training.round(training.instances(lessons, round));
    }
    Map<Long, double[]> learned = new TreeMap<>();
    training.weights.forEach((feature, weight) -> learned.put(feature, weight.each));
    return learned;
  }

  private void takeUp(List<Lesson> lessons) {
    Map<Long, Integer> seen = new HashMap<>();
    for (Lesson lesson : lessons) {
      lesson.passages().stream()
          .flatMap(passage -> passage.keySet().stream())
          .distinct()
          .forEach(feature -> seen.merge(feature, 1, Integer::sum));
    }
    seen.values().removeIf(n -> n < FEWEST_LESSONS);
    seen.keySet()
        .forEach(feature -> weights.put(feature, new Weight(new double[MODES], new double[MODES])));
  }

  private List<Instance> instances(List<Lesson> lessons, int round) {
    List<Instance> instances = new ArrayList<>();
    for (Lesson lesson : lessons) {
      boolean told = lesson.label() == NONE || lesson.passages().size() == 1;
      if (told) {
        lesson.passages().forEach(each -> instances.add(instance(each, lesson.label())));
      } else if (round > 0 && !lesson.passages().isEmpty()) {
        addLikeliest(lesson, instances);
      }
    }
    return instances;
  }

  private Instance instance(Map<Long, Integer> passage, int label) {
    double root = Math.sqrt(passage.values().stream().mapToInt(n -> n).sum());
    List<Long> known = passage.keySet().stream().filter(weights::containsKey).toList();
    return new Instance(
        known.stream().map(weights::get).toList(),
        known.stream().mapToDouble(feature -> passage.get(feature) / root).toArray(),
        label);
  }

  // Passages that share no sentence with the telling one tell nothing.
  private void addLikeliest(Lesson lesson, List<Instance> instances) {
    List<Instance> all =
        lesson.passages().stream().map(each -> instance(each, lesson.label())).toList();
    int telling = 0;
    double most = 0;
    for (int i = 0; i < all.size(); i++) {
      double likely = probabilities(all.get(i))[lesson.label()];
      telling = likely > most ? i : telling;
      most = Math.max(most, likely);
    }
    instances.add(all.get(telling));
    for (int i = 0; i < all.size(); i++) {
      if (Math.abs(i - telling) > 1) {
        instances.add(instance(lesson.passages().get(i), NONE));
      }
    }
  }

  private static double[] probabilities(Instance instance) {
    double[] sums = new double[MODES];
    for (int i = 0; i < instance.values.length; i++) {
      double[] each = instance.features.get(i).each;
      for (int k = 0; k < MODES; k++) {
        sums[k] += each[k] * instance.values[i];
      }
    }
    return LearnedWeights.softmax(sums, 1);
  }

  private void round(List<Instance> instances) {
    for (Weight weight : weights.values()) {
      Arrays.fill(weight.each, 0);
      Arrays.fill(weight.squares, 0);
    }
    List<Instance> order = new ArrayList<>(instances);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(LogisticTraining::step);
    }
  }

  private static void step(Instance instance) {
    double[] excess = probabilities(instance);
    excess[instance.label]--;
    for (int i = 0; i < instance.values.length; i++) {
      descend(instance.features.get(i), excess, instance.values[i]);
    }
  }

  private static void descend(Weight weight, double[] excess, double value) {
    for (int k = 0; k < MODES; k++) {
      double gradient = excess[k] * value + PENALTY * weight.each[k];
      weight.squares[k] += gradient * gradient;
      weight.each[k] -= RATE * gradient / (Math.sqrt(weight.squares[k]) + 1e-6);
    }
  }
}
