package rolewatch.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PayPeriod;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Boards;
import rolewatch.simulator.market.Edition;
import rolewatch.simulator.market.Employer;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.market.Role;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.market.Skill;
import rolewatch.simulator.market.Town;

/** A market made by dice: one employer for each board, with copies, edits and closings. */
public final class RandomMarket implements Boards {

  private static final List<String> SOURCES = List.of("ashby", "greenhouse", "lever", "site");

  private static final List<Role> ROLES =
      List.of(
          new Role("software-engineer", List.of("Software Engineer", "Software Developer")),
          new Role("backend-developer", List.of("Backend Engineer", "Backend Developer")),
          new Role("full-stack-developer", List.of("Full Stack Engineer", "Full-Stack Developer")));

  private static final List<Skill> SKILLS =
      List.of(
          skill("python", "Python"),
          skill("java", "Java"),
          skill("postgresql", "PostgreSQL", "Postgres"),
          skill("kubernetes", "Kubernetes", "K8s"),
          skill("docker", "Docker"),
          skill("aws", "AWS", "Amazon Web Services"),
          skill("kafka", "Kafka", "Apache Kafka"),
          skill("redis", "Redis"),
          skill("rust", "Rust"),
          skill("c#", "C#"),
          skill("c++", "C++"),
          skill("linux", "Linux"),
          skill("scrum", "Scrum"),
          skill("microservices", "Microservices", "microservices"),
          skill("ci/cd", "CI/CD"),
          skill("graphql", "GraphQL"),
          skill("typescript", "TypeScript"),
          skill("mysql", "MySQL"),
          skill("terraform", "Terraform"),
          skill("observability", "Observability", "observability"));

  private static final List<Town> TOWNS =
      List.of(
          new Town("San Francisco", "CA", "US"),
          new Town("New York", "NY", "US"),
          new Town("Austin", "TX", "US"),
          new Town("Seattle", "WA", "US"),
          new Town("Denver", "CO", "US"),
          new Town("Boston", "MA", "US"),
          new Town("Berlin", null, "DE"),
          new Town("Hamburg", null, "DE"),
          new Town("Paris", null, "FR"),
          new Town("Lyon", null, "FR"),
          new Town("Madrid", null, "ES"),
          new Town("Bangalore", "KA", "IN"),
          new Town("Hyderabad", "TS", "IN"),
          new Town("London", null, "GB"),
          new Town("Manchester", null, "GB"));

  private final List<Board> boards = new ArrayList<>();
  private final List<List<Advertisement>> advertisements = new ArrayList<>();
  private final Random dice;
  private long openings;

  public RandomMarket(long seed, int boardCount, int openingsEach) {
    dice = new Random(seed);
    for (int number = 0; number < boardCount; number++) {
      String source = SOURCES.get(number % SOURCES.size());
      String company = "Example & Sons " + number;
      Employer employer = new Employer(number, company, false);
      boards.add(new Board(number, source, "example-" + number, company));
      List<Advertisement> all = new ArrayList<>();
      for (int ordinal = 0; ordinal < openingsEach; ordinal++) {
        addOpening(all, source, employer, ordinal);
      }
      all.sort(java.util.Comparator.comparing(Advertisement::id));
      advertisements.add(all);
    }
  }

  @Override
  public List<Board> all() {
    return boards;
  }

  @Override
  public List<Advertisement> advertisements(int number) {
    return advertisements.get(number);
  }

  /** All openings, each once. */
  public List<Opening> openings() {
    return advertisements.stream()
        .flatMap(List::stream)
        .filter(advertisement -> advertisement.copy() == 0)
        .map(Advertisement::opening)
        .toList();
  }

  private void addOpening(List<Advertisement> all, String source, Employer employer, int ordinal) {
    Town town = TOWNS.get(dice.nextInt(TOWNS.size()));
    boolean later = dice.nextInt(5) == 0;
    Duration opens = Duration.ofHours(later ? 1 + dice.nextInt(200) : -dice.nextInt(2_000));
    Duration closes = dice.nextInt(3) == 0 ? Duration.ofHours(220 + dice.nextInt(400)) : null;
    Facts facts = facts(town);
    List<Edition> editions = new ArrayList<>(List.of(new Edition(opens, facts)));
    if (dice.nextInt(6) == 0) {
      editions.add(new Edition(Duration.ofHours(201 + dice.nextInt(10)), facts(town)));
    }
    Role role = ROLES.get(dice.nextInt(ROLES.size()));
    Opening opening = new Opening(openings++, employer, ordinal, role, opens, closes, editions);
    all.add(new Advertisement(opening, 0, town, id(source)));
    if (dice.nextInt(8) == 0) {
      all.add(new Advertisement(opening, 1, sameCountry(town), id(source)));
    }
  }

  private Town sameCountry(Town town) {
    List<Town> others =
        TOWNS.stream().filter(other -> other.country().equals(town.country())).toList();
    return others.get(dice.nextInt(others.size()));
  }

  private Facts facts(Town town) {
    Seniority grade =
        List.of(
                Seniority.ENTRY,
                Seniority.MID,
                Seniority.MID,
                Seniority.SENIOR,
                Seniority.SENIOR,
                Seniority.STAFF,
                Seniority.UNKNOWN)
            .get(dice.nextInt(7));
    List<Skill> skills = new ArrayList<>(SKILLS);
    Collections.shuffle(skills, dice);
    int count = dice.nextInt(12) == 0 ? 0 : 1 + dice.nextInt(11);
    return new Facts(
        grade,
        WorkMode.values()[dice.nextInt(4)],
        skills.subList(0, count),
        dice.nextInt(3) > 0 ? salary(town) : null,
        years(grade));
  }

  private @Nullable Integer years(Seniority grade) {
    return switch (grade) {
      case UNKNOWN -> null;
      case ENTRY -> dice.nextInt(2) == 0 ? null : Integer.valueOf(dice.nextInt(2));
      case MID -> dice.nextInt(3) == 0 ? null : Integer.valueOf(2 + dice.nextInt(3));
      default -> dice.nextInt(3) == 0 ? null : Integer.valueOf(5 + dice.nextInt(6));
    };
  }

  private Salary salary(Town town) {
    String currency =
        switch (town.country()) {
          case "US" -> "USD";
          case "GB" -> "GBP";
          case "IN" -> "INR";
          default -> "EUR";
        };
    PayPeriod period =
        switch (dice.nextInt(8)) {
          case 0 -> PayPeriod.HOUR;
          case 1 -> PayPeriod.MONTH;
          default -> PayPeriod.YEAR;
        };
    BigDecimal low = BigDecimal.valueOf(90_000L + 500 * dice.nextInt(200));
    if (currency.equals("INR")) {
      low = low.multiply(BigDecimal.valueOf(15));
    }
    BigDecimal amount =
        switch (period) {
          case HOUR -> BigDecimal.valueOf(2_500 + 50 * dice.nextInt(120), 2);
          case MONTH -> BigDecimal.valueOf(3_000 + 100 * dice.nextInt(60));
          default -> low;
        };
    if (currency.equals("INR") && period != PayPeriod.YEAR) {
      amount = amount.multiply(BigDecimal.valueOf(20));
    }
    BigDecimal high =
        dice.nextInt(5) == 0
            ? amount
            : amount.multiply(BigDecimal.valueOf(12, 1)).stripTrailingZeros();
    return new Salary(amount, high.setScale(Math.max(0, high.scale())), currency, period);
  }

  private String id(String source) {
    return switch (source) {
      case "ashby", "lever" -> new UUID(dice.nextLong(), dice.nextLong()).toString();
      default -> Long.toString(4_000_000_000L + dice.nextInt(1_000_000_000));
    };
  }

  private static Skill skill(String id, String... writings) {
    return new Skill(id, List.of(writings));
  }
}
