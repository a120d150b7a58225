package rolewatch.stats;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Evidence;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Origin;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;
import rolewatch.events.Place;
import rolewatch.events.PostingRef;
import rolewatch.events.RoleMatch;
import rolewatch.events.Seniority;
import rolewatch.events.SkillMention;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;

/** Enriched events for tests, built by saying only what matters. */
public final class Events {

  /** When tests observe, unless they say otherwise. */
  public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  private PostingRef ref = PostingRef.parse("ashby/acme/1");
  private long offset = 1;
  private String topicId = "raw-1";
  private int extractorVersion = 1;
  private Instant observedAt = NOON;
  private @Nullable Instant postedAt;
  private String title = "Backend Engineer";
  private String company = "Acme";
  private String text = "You will build services that move small parcels between large towns.";
  private @Nullable String role = "backend-developer";
  private @Nullable Seniority seniority;
  private @Nullable WorkMode mode;
  private List<String> countries = List.of();
  private @Nullable String location;
  private List<String> skills = List.of();
  private @Nullable Pay pay;
  private @Nullable Experience experience;
  private @Nullable Boolean staffing;

  public static Events posting(String ref) {
    Events events = new Events();
    events.ref = PostingRef.parse(ref);
    return events;
  }

  public Events offset(long value) {
    offset = value;
    return this;
  }

  public Events rawTopic(String id) {
    topicId = id;
    return this;
  }

  public Events extractor(int version) {
    extractorVersion = version;
    return this;
  }

  public Events observedAt(Instant value) {
    observedAt = value;
    return this;
  }

  public Events postedAt(@Nullable Instant value) {
    postedAt = value;
    return this;
  }

  public Events title(String value) {
    title = value;
    return this;
  }

  public Events company(String value) {
    company = value;
    return this;
  }

  public Events text(String value) {
    text = value;
    return this;
  }

  public Events role(@Nullable String value) {
    role = value;
    return this;
  }

  public Events seniority(@Nullable Seniority value) {
    seniority = value;
    return this;
  }

  public Events mode(@Nullable WorkMode value) {
    mode = value;
    return this;
  }

  /** Countries, or towns of them: {@code US/CA/San Francisco}. */
  public Events countries(String... values) {
    countries = List.of(values);
    return this;
  }

  public Events location(String value) {
    location = value;
    return this;
  }

  public Events skills(String... values) {
    skills = List.of(values);
    return this;
  }

  public Events pay(@Nullable Pay value) {
    pay = value;
    return this;
  }

  public Events minYears(int value) {
    experience = new Experience(BigDecimal.valueOf(value), null);
    return this;
  }

  public Events staffing(@Nullable Boolean value) {
    staffing = value;
    return this;
  }

  public Events yearly(long min, long max) {
    return pay(
        new Pay(
            PayComponent.BASE,
            BigDecimal.valueOf(min),
            BigDecimal.valueOf(max),
            "USD",
            PayPeriod.YEAR,
            null));
  }

  public EnrichedPosting seen() {
    return new EnrichedPosting(
        ref,
        observedAt,
        new Origin(topicId, 0, offset),
        extractorVersion,
        "https://jobs.example/" + ref.externalId(),
        title,
        company,
        location == null ? String.join("; ", countries) : location,
        text,
        null,
        postedAt,
        null,
        findings(),
        Map.of());
  }

  public EnrichedClosing closed() {
    return new EnrichedClosing(
        ref,
        observedAt,
        new Origin(topicId, 0, offset),
        extractorVersion,
        CloseReason.ABSENT_FROM_FULL_LISTING,
        Map.of());
  }

  private Findings findings() {
    List<Finding<SkillMention>> mentions = new ArrayList<>();
    for (String skill : skills) {
      mentions.add(found(new SkillMention(skill, SkillMention.Requirement.MENTIONED)));
    }
    return new Findings(
        pay == null ? List.of() : List.of(found(pay)),
        mode == null ? null : found(WorkArrangement.of(mode)),
        seniority == null ? null : found(seniority),
        experience == null ? null : found(experience),
        mentions,
        role == null ? null : found(new RoleMatch(role, null)),
        countries.stream().map(place -> found(place(place))).toList(),
        null,
        "en",
        staffing == null ? null : found(staffing),
        List.of());
  }

  private static <T> Finding<T> found(T value) {
    return new Finding<>(value, new Evidence(Evidence.Field.TEXT, 0, 3, "You", "test.rule"));
  }

  private static Place place(String written) {
    String[] parts = written.split("/", -1);
    return parts.length == 1
        ? new Place(parts[0], null, null)
        : new Place(parts[0], parts[1], parts[2]);
  }
}
