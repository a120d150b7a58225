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
  private static final int VERSION = 1;

  private AllExtractors() {}

  /** Reads the taxonomies and builds every extractor. */
  public static Extractors create() {
    Lexicon lexicon = new Lexicon();
    return new Extractors(
        VERSION,
        new PlaceExtractor(),
        new PayExtractor()::read,
        new WorkModeExtractor(lexicon),
        new ExperienceExtractor(lexicon),
        new SeniorityExtractor()::extract,
        new RoleExtractor(RoleTaxonomy.bundled()),
        new SkillExtractor(SkillTaxonomy.builtIn(), lexicon),
        new EmploymentTypeExtractor(lexicon),
        new LanguageDetector(lexicon)::detect,
        new EmployerExtractor(lexicon));
  }
}
