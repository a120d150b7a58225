package rolewatch.enrich;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.pay.PayReading;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.EmploymentType;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Place;
import rolewatch.events.RoleMatch;
import rolewatch.events.Seniority;
import rolewatch.events.SkillMention;
import rolewatch.events.WorkArrangement;

/**
 * Every extractor, by what it reads.
 *
 * @param version raised whenever any of them may answer differently than before
 * @param language ISO 639-1 code of the text's language; null if it is not clear
 * @param seniority takes the years of experience that were found
 * @param pay also tells what it refused, and why
 */
public record Extractors(
    int version,
    Extractor<Place> places,
    Function<PostingText, PayReading> pay,
    Extractor<WorkArrangement> workMode,
    Extractor<Experience> experience,
    BiFunction<PostingText, List<Finding<Experience>>, List<Finding<Seniority>>> seniority,
    Extractor<RoleMatch> role,
    Extractor<SkillMention> skills,
    Extractor<EmploymentType> employmentType,
    Function<PostingText, @Nullable String> language,
    Extractor<Boolean> staffing) {}
