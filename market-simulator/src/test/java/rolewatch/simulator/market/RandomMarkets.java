package rolewatch.simulator.market;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/** Small markets of all kinds, whose numbers can hold together. */
final class RandomMarkets {

  private static final List<Seniority> GRADES =
      List.of(Seniority.ENTRY, Seniority.MID, Seniority.SENIOR, Seniority.UNKNOWN);

  private final Chance chance;

  private RandomMarkets(long seed) {
    this.chance = Chance.of(seed, 99);
  }

  static MarketFacts of(long seed) {
    return new RandomMarkets(seed).facts();
  }

  private MarketFacts facts() {
    Map<String, MarketFacts.SkillFacts> skills = new LinkedHashMap<>();
    IntStream.range(0, 12)
        .forEach(
            i ->
                skills.put(
                    "s" + i,
                    new MarketFacts.SkillFacts(
                        new Skill("s" + i, List.of("Skill " + i)), i == 1 ? "s0" : null)));
    long employers = 10 + chance.below(40);
    return new MarketFacts(
        new MarketFacts.Employers(
            employers,
            employers + chance.below((int) employers),
            chance.unit() / 2,
            Map.of("ashby", 0.5, "greenhouse", 0.4, "site", 0.1),
            1 + chance.below(9),
            List.of("Alder", "Birch", "Cedar"),
            List.of("Mills", "Works"),
            List.of("Staffing")),
        chance.unit() / 2,
        new MarketFacts.Life(5 + 50 * chance.unit(), chance.unit() / 10, chance.unit() / 5, 90, 20),
        skills,
        Map.of("US", towns("US", 4), "DE", towns("DE", 2), "IN", towns("IN", 1)),
        Map.of("DE", new MarketFacts.LocalPay("EUR", 70_000, 0.2)),
        Stream.of("r0", "r1", "r2").limit(1 + chance.below(3)).map(this::role).toList());
  }

  private MarketFacts.RoleFacts role(String id) {
    long jobs = 20 + chance.below(3000);
    double us = 0.2 + chance.unit() / 2;
    long paid = (long) (jobs * us * chance.unit() * 0.8);
    Map<String, Double> countries = new LinkedHashMap<>();
    countries.put("DE", (1 - us) / 2);
    countries.put("US", us);
    countries.put("IN", (1 - us) / 2);
    Map<WorkMode, Double> modes = new EnumMap<>(WorkMode.class);
    double remote = chance.unit();
    modes.put(WorkMode.REMOTE, remote);
    modes.put(WorkMode.ONSITE, 1 - remote);
    double middle = 80_000 + chance.below(80) * 1000;
    return new MarketFacts.RoleFacts(
        new Role(id, List.of("Title of " + id)),
        jobs,
        0.8 + 0.2 * chance.unit(),
        0.8 + 0.2 * chance.unit(),
        0.8 + 0.2 * chance.unit(),
        chance.unit(),
        (double) paid / jobs + (1 - us) / 3 * chance.unit(),
        countries,
        modes,
        paid,
        chance.below(2) == 0 ? null : (Double) middle,
        chance.unit() / 5,
        GRADES.stream().map(grade -> grade(grade, middle)).toList(),
        skills(paid, jobs, middle));
  }

  private static MarketFacts.GradeFacts grade(Seniority grade, double middle) {
    int place = GRADES.indexOf(grade);
    double share = List.of(0.3, 0.4, 0.3, 0.0).get(place);
    double paid = List.of(0.3, 0.37, 0.3, 0.03).get(place);
    double median = Math.rint(middle * List.of(0.8, 0.98, 1.2, 0.9).get(place) / 500) * 500;
    return new MarketFacts.GradeFacts(grade, share, null, List.of(2, 4), 0.5, paid, median, 0.2);
  }

  private Map<String, MarketFacts.SkillShare> skills(long paid, long jobs, double middle) {
    Map<String, MarketFacts.SkillShare> shares = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      double share = i == 0 ? 0.6 : 0.1 + 0.4 * chance.unit();
      boolean known = i > 9 && paid > 40;
      @Nullable Double median =
          known ? (Double) (Math.rint(middle / 1000 * (1 + i / 100.0)) * 1000) : null;
      long named = known ? (long) Math.min(paid * 0.4, jobs * 0.8 * share) : 0;
      shares.put("s" + i, new MarketFacts.SkillShare(share, median, named));
    }
    return shares;
  }

  private static List<Town> towns(String country, int count) {
    return IntStream.range(0, count).mapToObj(i -> new Town("Town " + i, null, country)).toList();
  }
}
