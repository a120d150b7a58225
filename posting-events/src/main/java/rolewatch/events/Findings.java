package rolewatch.events;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from one posting. An empty list or a null means that the posting does not say.
 *
 * @param pay every range stated, all zones and components; the one that the figures use comes first
 *     among the {@link PayComponent#BASE} ones
 * @param workMode the work mode
 * @param seniority the grade; never {@link Seniority#UNKNOWN}
 * @param experience the years of experience required
 * @param skills one finding per skill, in the order of the text
 * @param role the role; null stands for {@link RoleMatch#OTHER}
 * @param places every place of work, the main one first
 * @param employmentType the form of employment
 * @param language ISO 639-1 code of the text's language
 * @param staffing true where the employer hires for somebody else; null where nothing tells
 * @param problems what an extractor could not do; the other findings stand
 */
public record Findings(
    List<Finding<Pay>> pay,
    @Nullable Finding<WorkArrangement> workMode,
    @Nullable Finding<Seniority> seniority,
    @Nullable Finding<Experience> experience,
    List<Finding<SkillMention>> skills,
    @Nullable Finding<RoleMatch> role,
    List<Finding<Place>> places,
    @Nullable Finding<EmploymentType> employmentType,
    @Nullable String language,
    @Nullable Finding<Boolean> staffing,
    List<Problem> problems) {

  /**
   * What an extractor could not do, or refused with a reason.
   *
   * @param extractor the extractor's name, for instance {@code pay}
   * @param reason a bounded code, for instance {@code IMPLAUSIBLE}, {@code CONTRADICTION}
   * @param detail what happened, for a person
   */
  public record Problem(String extractor, String reason, String detail) {}

  public Findings {
    pay = Lists.copy(pay);
    skills = Lists.copy(skills);
    places = Lists.copy(places);
    problems = Lists.copy(problems);
  }

  /** The base pay that the figures use, if the posting states any. */
  public Optional<Pay> basePay() {
    return pay.stream()
        .map(Finding::value)
        .filter(p -> p.component() == PayComponent.BASE && p.currency() != null)
        .findFirst();
  }
}
