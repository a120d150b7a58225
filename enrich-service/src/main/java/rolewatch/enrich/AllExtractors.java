package rolewatch.enrich;

import rolewatch.enrich.extract.employer.EmployerExtractor;
import rolewatch.enrich.extract.employmenttype.EmploymentTypeExtractor;
import rolewatch.enrich.extract.experience.ExperienceExtractor;
import rolewatch.enrich.extract.language.LanguageDetector;
import rolewatch.enrich.extract.pay.PayExtractor;
import rolewatch.enrich.extract.place.PlaceExtractor;
import rolewatch.enrich.extract.role.RoleExtractor;
import rolewatch.enrich.extract.role.RoleTaxonomy;
import rolewatch.enrich.extract.seniority.SeniorityExtractor;
import rolewatch.enrich.extract.skills.SkillExtractor;
import rolewatch.enrich.extract.skills.SkillTaxonomy;
import rolewatch.enrich.extract.workmode.WorkModeExtractor;
import rolewatch.enrich.text.Lexicon;

/** The extractors this service runs, written out. */
public final class AllExtractors {

  /** Raised whenever an extractor or a taxonomy may answer differently than before. */
  private static final int VERSION = 8;

  /** The highest version of taxonomies from outside; the next version of the program is above. */
  public static final int LAST_TAXONOMIES = 9_999;

  private AllExtractors() {}

  /** Reads the built-in taxonomies and builds every extractor. */
  public static Extractors create() {
    return create(0, RoleTaxonomy.bundled(), SkillTaxonomy.builtIn());
  }

  /**
   * Builds every extractor.
   *
   * @param taxonomies the version of the taxonomies, 0 for the built-in ones
   */
  public static Extractors create(int taxonomies, RoleTaxonomy roles, SkillTaxonomy skills) {
    Lexicon lexicon = new Lexicon();
    return new Extractors(
        VERSION * (LAST_TAXONOMIES + 1) + taxonomies,
        new PlaceExtractor(),
        new PayExtractor()::read,
        new WorkModeExtractor(lexicon),
        new ExperienceExtractor(lexicon),
        new SeniorityExtractor(lexicon)::extract,
        new RoleExtractor(roles),
        new SkillExtractor(skills, lexicon),
        new EmploymentTypeExtractor(lexicon),
        new LanguageDetector(lexicon)::detect,
        new EmployerExtractor(lexicon));
  }

  /** The version of the taxonomies that these extractors read with, 0 for the built-in ones. */
  public static int taxonomies(Extractors extractors) {
    return extractors.version() % (LAST_TAXONOMIES + 1);
  }
}
