package rolewatch.stats.posting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EmploymentType;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Place;
import rolewatch.events.RoleMatch;
import rolewatch.events.Seniority;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;
import rolewatch.stats.identity.JobIdentity;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.pay.Annualisation;
import rolewatch.stats.place.LocationTier;
import rolewatch.stats.place.LocationTiers;

/**
 * What the figures use of a posting, without the evidence.
 *
 * @param job the opening that the posting belongs to; as taken out of an event, that of its wording
 *     alone
 * @param title as written
 * @param employer as written
 * @param url the page for people; null if there is none
 * @param role the role's id; {@link RoleMatch#OTHER} where none was found
 * @param seniority {@link Seniority#UNKNOWN} where none was found
 * @param workMode {@link WorkMode#UNKNOWN} where none was found
 * @param countries ISO 3166-1 alpha-2 codes, sorted, each once; empty if unknown
 * @param skills ids, sorted, each once
 * @param pay annual base pay; null if the posting states none that can be annualised
 * @param minYears years of experience required; null if not stated
 * @param employmentType null if not stated
 * @param language ISO 639-1 code; null if unknown
 * @param tier how much of a labour market its places are
 * @param staffing true if the employer hires for somebody else; null if nothing tells
 */
public record Facts(
    UUID job,
    String title,
    String employer,
    @Nullable String url,
    String role,
    Seniority seniority,
    WorkMode workMode,
    List<String> countries,
    List<String> skills,
    @Nullable AnnualPay pay,
    @Nullable BigDecimal minYears,
    @Nullable EmploymentType employmentType,
    @Nullable String language,
    LocationTier tier,
    @Nullable Boolean staffing) {

  public Facts {
    countries = List.copyOf(countries);
    skills = List.copyOf(skills);
  }

  /**
   * Takes the facts out of an enriched posting.
   *
   * @param wording the id of its {@linkplain JobIdentity identity}, the job until it is known
   *     better
   */
  public static Facts of(EnrichedPosting posting, UUID wording) {
    Findings findings = posting.findings();
    WorkMode mode = value(findings.workMode()).map(WorkArrangement::mode).orElse(WorkMode.UNKNOWN);
    List<Place> places = findings.places().stream().map(Finding::value).toList();
    return new Facts(
        wording,
        Plain.text(posting.title()),
        Plain.text(posting.company()),
        Plain.textOrNull(posting.url()),
        value(findings.role()).map(RoleMatch::id).filter(Plain::isId).orElse(RoleMatch.OTHER),
        value(findings.seniority()).orElse(Seniority.UNKNOWN),
        mode,
        sorted(places.stream().map(Place::country).filter(Plain::isCountry)),
        sorted(findings.skills().stream().map(s -> s.value().id()).filter(Plain::isId)),
        findings.basePay().flatMap(Annualisation::annual).orElse(null),
        value(findings.experience()).map(e -> e.minYears()).filter(Plain::isYears).orElse(null),
        value(findings.employmentType()).orElse(null),
        Plain.textOrNull(findings.language()),
        LocationTiers.of(places, mode),
        value(findings.staffing()).orElse(null));
  }

  /** The same as facts of another job. */
  public Facts ofJob(UUID other) {
    return new Facts(
        other,
        title,
        employer,
        url,
        role,
        seniority,
        workMode,
        countries,
        skills,
        pay,
        minYears,
        employmentType,
        language,
        tier,
        staffing);
  }

  private static <T> Optional<T> value(@Nullable Finding<T> finding) {
    return Optional.ofNullable(finding).map(Finding::value);
  }

  private static List<String> sorted(Stream<String> values) {
    return values.sorted().distinct().toList();
  }
}
