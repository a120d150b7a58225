package rolewatch.benchmarks.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Evidence;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;
import rolewatch.events.Place;
import rolewatch.events.RoleMatch;
import rolewatch.events.Seniority;
import rolewatch.events.SkillMention;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;

/** Draws what is found in a posting. */
final class Opening {

  private static final List<String> COUNTRIES =
      List.of(
          "US", "IN", "DE", "GB", "CA", "FR", "PL", "ES", "NL", "BR", "AU", "IE", "SG", "PT", "IT",
          "MX", "SE", "RO", "CH", "JP", "AR", "CO", "IL", "AT", "BE", "CZ", "DK", "FI", "PH", "ZA");
  private static final Frequencies COUNTRY = Frequencies.zipf(COUNTRIES.size(), 1.1);
  private static final Frequencies SKILL = Frequencies.zipf(Market.SKILLS, 0.7);
  private static final Frequencies ROLE = Frequencies.zipf(Market.ROLES, 0.8);
  private static final Frequencies GRADE = Frequencies.of(1, 4, 27, 26, 5, 3, 2, 3, 1, 0.3, 28);
  private static final Frequencies MODE = Frequencies.of(17, 25, 46, 12);
  private static final double WITHOUT_PLACE = 0.07;
  private static final double SECOND_PLACE = 0.08;
  private static final double PAY_IN_US = 0.5;
  private static final double PAY_ELSEWHERE = 0.27;

  private final Market market;
  private final RandomGenerator random;
  private final String text;

  Opening(Market market, RandomGenerator random, String text) {
    this.market = market;
    this.random = random;
    this.text = text;
  }

  Findings findings() {
    int role = role();
    int grade = GRADE.pick(random);
    WorkMode mode = WorkMode.values()[MODE.pick(random)];
    List<String> countries = countries();
    Pay pay = pay(role, grade, countries);
    int years = random.nextInt(18) - 7;
    return new Findings(
        pay == null ? List.of() : List.of(found(pay)),
        mode == WorkMode.UNKNOWN ? null : found(WorkArrangement.of(mode)),
        grade == Seniority.UNKNOWN.ordinal() ? null : found(Seniority.values()[grade]),
        years < 1 ? null : found(new Experience(BigDecimal.valueOf(years), null)),
        skills(role).stream().map(this::found).toList(),
        found(new RoleMatch(Market.role(role), null)),
        countries.stream().map(country -> found(new Place(country, null, null))).toList(),
        null,
        "en",
        random.nextInt(10) < 6 ? null : found(random.nextInt(4) == 0),
        List.of());
  }

  private int role() {
    return random.nextDouble() < market.concentration() ? 0 : ROLE.pick(random);
  }

  private List<String> countries() {
    double place = random.nextDouble();
    if (place < WITHOUT_PLACE) {
      return List.of();
    }
    String first = COUNTRIES.get(COUNTRY.pick(random));
    String second = COUNTRIES.get(COUNTRY.pick(random));
    return place > 1 - SECOND_PLACE && !first.equals(second)
        ? List.of(first, second)
        : List.of(first);
  }

  /** Each role has its own order of what is frequent. */
  private List<SkillMention> skills(int role) {
    int count = random.nextInt(10) == 0 ? 0 : 3 + random.nextInt(12);
    return IntStream.range(0, count)
        .map(_ -> (SKILL.pick(random) * 7 + role * 37) % Market.SKILLS)
        .distinct()
        .mapToObj("skill-%d"::formatted)
        .map(id -> new SkillMention(id, SkillMention.Requirement.MENTIONED))
        .toList();
  }

  private @Nullable Pay pay(int role, int grade, List<String> countries) {
    boolean inUs = countries.contains("US");
    if (random.nextDouble() > (inUs ? PAY_IN_US : PAY_ELSEWHERE)) {
      return null;
    }
    double middle = 70_000 + 1_500 * role + 9_000 * (grade == 10 ? 2 : grade);
    double low = middle * Math.exp(0.25 * random.nextGaussian());
    return new Pay(
        PayComponent.BASE,
        round(low),
        round(low * (1.1 + 0.3 * random.nextDouble())),
        inUs ? "USD" : "EUR",
        PayPeriod.YEAR,
        null);
  }

  /** As people do: most to five thousand, some to one thousand, few to a hundred. */
  private BigDecimal round(double amount) {
    int kind = random.nextInt(20);
    long step = kind < 14 ? 5_000 : kind < 19 ? 1_000 : 100;
    return BigDecimal.valueOf(Math.max(1, Math.round(amount / step)) * step);
  }

  private <T> Finding<T> found(T value) {
    List<Integer> ends = new ArrayList<>(List.of(60, 80, 110));
    int start = random.nextInt(text.length() - 120);
    int end = start + ends.get(random.nextInt(ends.size()));
    return new Finding<>(
        value,
        new Evidence(Evidence.Field.TEXT, start, end, text.substring(start, end), "made.up"));
  }
}
