package rolewatch.simulator.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import rolewatch.events.WorkMode;

/** How openings change while they are open: better pay, a skill more or less, another mode. */
final class Editing {

  private static final int MOST = 8;
  private static final int SECONDS_A_DAY = 86_400;

  private final MarketFacts market;
  private final List<MarketFacts.SkillFacts> skills;
  private final Duration horizon;

  Editing(MarketFacts market, Duration horizon) {
    this.market = market;
    this.skills = List.copyOf(market.skills().values());
    this.horizon = horizon;
  }

  /** The editions of an opening that begins like this. */
  List<Edition> editions(Facts first, Duration opens, Duration closes, long seed) {
    List<Edition> editions = new ArrayList<>(List.of(new Edition(opens, first)));
    double rate = market.life().editsPerDay();
    if (rate <= 0) {
      return editions;
    }
    Chance chance = Chance.of(seed);
    Duration at = opens.isNegative() ? Duration.ZERO : opens;
    while (editions.size() < MOST) {
      double days = -Math.log1p(-chance.unit()) / rate;
      at = at.plusSeconds(60 + (long) Math.min(days * SECONDS_A_DAY, 1e10));
      if (at.compareTo(closes) >= 0 || at.compareTo(horizon) >= 0) {
        break;
      }
      editions.add(new Edition(at, changed(editions.getLast().facts(), chance)));
    }
    return editions;
  }

  private Facts changed(Facts facts, Chance chance) {
    return switch (chance.below(4)) {
      case 0 -> raised(facts, 0.02 + 0.06 * chance.unit());
      case 1 -> withSkills(facts, with(facts.skills(), skills.get(chance.below(skills.size()))));
      case 2 -> withSkills(facts, without(facts.skills(), chance));
      default -> moved(facts, chance);
    };
  }

  private static Facts raised(Facts facts, double part) {
    Salary salary = facts.salary();
    Salary raised = salary == null ? null : Wages.raised(salary, part);
    return new Facts(facts.grade(), facts.mode(), facts.skills(), raised, facts.years());
  }

  private static Facts moved(Facts facts, Chance chance) {
    WorkMode mode =
        facts.mode() == WorkMode.UNKNOWN
            ? WorkMode.UNKNOWN
            : WorkMode.values()[chance.below(WorkMode.UNKNOWN.ordinal())];
    return new Facts(facts.grade(), mode, facts.skills(), facts.salary(), facts.years());
  }

  private static Facts withSkills(Facts facts, List<Skill> skills) {
    return new Facts(facts.grade(), facts.mode(), skills, facts.salary(), facts.years());
  }

  private List<Skill> with(List<Skill> named, MarketFacts.SkillFacts more) {
    List<Skill> all = new ArrayList<>(named);
    if (named.isEmpty()) {
      return all;
    }
    add(all, more.skill());
    Optional.ofNullable(more.implies())
        .map(market.skills()::get)
        .ifPresent(implied -> add(all, implied.skill()));
    return all;
  }

  private static void add(List<Skill> skills, Skill skill) {
    if (!skills.contains(skill)) {
      skills.add(skill);
    }
  }

  private List<Skill> without(List<Skill> named, Chance chance) {
    List<Skill> rest = new ArrayList<>(named);
    if (named.size() > 1) {
      Skill least = named.get(chance.below(named.size()));
      if (named.stream().noneMatch(skill -> implies(skill, least))) {
        rest.remove(least);
      }
    }
    return rest;
  }

  private boolean implies(Skill skill, Skill other) {
    MarketFacts.SkillFacts facts = market.skills().get(skill.id());
    return facts != null && other.id().equals(facts.implies());
  }

  /** The skills of those numbers, in an order by chance. */
  List<Skill> skills(BitSet numbers, Chance chance) {
    List<Skill> named = new ArrayList<>();
    numbers.stream().forEach(number -> named.add(skills.get(number).skill()));
    return chance.shuffled(named);
  }
}
