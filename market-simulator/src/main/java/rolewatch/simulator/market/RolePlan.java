package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All numbers of a role, and how many of each every block has. */
final class RolePlan {

  final MarketFacts.RoleFacts facts;
  final PaidJobs paidJobs;
  final Quota all;
  final Quota paid;

  /** Those that are not paid in US dollars in the US. */
  final Quota others;

  final List<Quota> otherGrades;
  final List<Quota> otherCountries;
  final List<@Nullable Quota> paidElsewhere = new ArrayList<>();
  final List<Quota> modes;
  final List<Quota> years = new ArrayList<>();
  final Quota staffing;
  final Quota naming;
  final Quota othersNaming;

  /** By the skill's number. */
  final Map<Integer, PaidSkill> paidSkills = new LinkedHashMap<>();

  /** The others that name a skill with a known effect on pay, by the skill's number. */
  final Map<Integer, Quota> othersNamingPaid = new LinkedHashMap<>();

  /** Those that name a skill without, by the skill's number; implied skills first. */
  final Map<Integer, Quota> skills = new LinkedHashMap<>();

  RolePlan(
      MarketFacts market, MarketFacts.RoleFacts facts, RoleCounts counts, Quota all, long seed) {
    this.facts = facts;
    this.all = all;
    this.paid = all.part(counts.paidJobs());
    this.others = all.less(paid);
    List<Quota> paidGrades = paid.split(counts.paid());
    this.otherGrades = others.split(less(counts.grades(), counts.paid()));
    this.otherCountries = others.split(lessPaid(counts));
    this.modes = all.split(counts.modes());
    this.staffing = all.part(counts.staffing());
    this.othersNaming = others.part(counts.naming() - counts.paidJobs());
    this.naming = paid.and(othersNaming);
    for (int g = 0; g < paidGrades.size(); g++) {
      Quota grade = paidGrades.get(g).and(otherGrades.get(g));
      years.add(grade.part(Math.round(grade.total() * facts.grades().get(g).tellYears())));
    }
    payElsewhere(market, counts.disclosed() - counts.paidJobs());
    PayScale scale = PayScale.of(facts, counts.paid(), seed);
    this.paidJobs = new PaidJobs(scale, paidGrades, all.blocks(), seed);
    List<String> ids = List.copyOf(market.skills().keySet());
    paidSkills(scale, counts, ids);
    skills(market, counts, ids);
  }

  int country(String id) {
    return List.copyOf(facts.countries().keySet()).indexOf(id);
  }

  private long[] lessPaid(RoleCounts counts) {
    long[] countries = counts.countries().clone();
    if (counts.paidJobs() > 0) {
      countries[country("US")] -= counts.paidJobs();
    }
    return countries;
  }

  private void payElsewhere(MarketFacts market, long jobs) {
    List<String> countries = List.copyOf(facts.countries().keySet());
    double[] weights = new double[countries.size()];
    for (int c = 0; c < weights.length; c++) {
      weights[c] = market.pay().containsKey(countries.get(c)) ? otherCountries.get(c).total() : 0;
    }
    long most = (long) Arrays.stream(weights).sum();
    long[] paidThere = Shares.apportion(Math.min(jobs, most), weights);
    for (int c = 0; c < weights.length; c++) {
      paidElsewhere.add(weights[c] == 0 ? null : otherCountries.get(c).part(paidThere[c]));
    }
  }

  // All medians are fixed before anybody is counted, since each moves a job's pay.
  private void paidSkills(PayScale scale, RoleCounts counts, List<String> ids) {
    Map<String, Set<PayScale.Place>> fixed = new LinkedHashMap<>();
    facts
        .skills()
        .forEach(
            (id, skill) -> {
              if (skill.median() != null) {
                int exactly = PayScale.exactly(named(skill, counts));
                fixed.put(id, Set.copyOf(scale.fix(rounded(skill.median()), exactly)));
              }
            });
    fixed.forEach((id, places) -> paidSkill(id, places, counts, ids.indexOf(id)));
  }

  private void paidSkill(String id, Set<PayScale.Place> places, RoleCounts counts, int number) {
    MarketFacts.SkillShare skill = Objects.requireNonNull(facts.skills().get(id));
    int median = rounded(Objects.requireNonNull(skill.median()));
    PaidSkill dealt = PaidSkill.of(places, median, named(skill, counts), paidJobs);
    paidSkills.put(number, dealt);
    int rest = Math.clamp(counts.naming(skill) - dealt.named(), 0, othersNaming.total());
    othersNamingPaid.put(number, othersNaming.part(rest));
  }

  private int named(MarketFacts.SkillShare skill, RoleCounts counts) {
    double part = facts.paid() == 0 ? 0 : (double) counts.paidJobs() / facts.paid();
    return (int) Math.round(skill.paid() * part);
  }

  private static int rounded(double pay) {
    return (int) Math.round(pay);
  }

  private void skills(MarketFacts market, RoleCounts counts, List<String> ids) {
    facts.skills().forEach((id, skill) -> skill(market, counts, ids, id));
  }

  private Quota skill(MarketFacts market, RoleCounts counts, List<String> ids, String id) {
    int number = ids.indexOf(id);
    Quota known = skills.get(number);
    MarketFacts.SkillShare share = Objects.requireNonNull(facts.skills().get(id));
    if (known != null || share.median() != null) {
      return known == null ? naming : known;
    }
    String implied = Objects.requireNonNull(market.skills().get(id)).implies();
    Quota among = implied == null ? naming : skill(market, counts, ids, implied);
    Quota quota = among.part(Math.min(counts.naming(share), among.total()));
    skills.put(number, quota);
    return quota;
  }

  private static long[] less(long[] counts, long[] others) {
    long[] rest = counts.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= others[i];
    }
    return rest;
  }
}
