package rolewatch.stats.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Evidence;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Pay;
import rolewatch.events.Place;
import rolewatch.events.WorkArrangement;

/** One finding with its evidence, in words. */
record FindingLine(
    String field, String value, String quote, String where, String rule, Evidence evidence) {

  static List<FindingLine> of(Findings findings) {
    List<FindingLine> lines = new ArrayList<>();
    add(lines, "role", findings.role(), role -> role.id());
    findings.pay().forEach(pay -> add(lines, "pay", pay, FindingLine::pay));
    add(lines, "work mode", findings.workMode(), FindingLine::mode);
    add(lines, "seniority", findings.seniority(), grade -> Words.name(grade.name()));
    add(lines, "experience", findings.experience(), FindingLine::years);
    findings.places().forEach(place -> add(lines, "place", place, FindingLine::place));
    add(lines, "employment", findings.employmentType(), type -> Words.name(type.name()));
    add(lines, "staffing", findings.staffing(), staffing -> staffing ? "yes" : "no");
    findings.skills().forEach(skill -> add(lines, "skill", skill, mention -> mention.id()));
    return lines;
  }

  private interface InWords<T> {
    String of(T value);
  }

  private static <T> void add(
      List<FindingLine> lines, String field, @Nullable Finding<T> finding, InWords<T> words) {
    if (finding == null) {
      return;
    }
    Evidence evidence = finding.evidence();
    lines.add(
        new FindingLine(
            field,
            words.of(finding.value()),
            evidence.quote(),
            "in the " + evidence.field().name().toLowerCase(Locale.ROOT),
            evidence.rule(),
            evidence));
  }

  private static String pay(Pay pay) {
    String range =
        Stream.of(pay.min(), pay.max())
            .map(amount -> amount == null ? "…" : amount.toPlainString())
            .distinct()
            .collect(Collectors.joining("–"));
    String zone = pay.zone() == null ? "" : " (" + pay.zone() + ")";
    return "%s %s %s a %s%s"
        .formatted(
            pay.component(),
            pay.currency() == null ? "?" : pay.currency(),
            range,
            pay.period().name().toLowerCase(Locale.ROOT),
            zone);
  }

  private static String mode(WorkArrangement arrangement) {
    String days = arrangement.officeDays() == null ? "" : ", " + arrangement.officeDays() + " days";
    String countries =
        arrangement.countries().isEmpty()
            ? ""
            : ", only " + String.join(" ", arrangement.countries());
    return Words.name(arrangement.mode().name()) + days + countries;
  }

  private static String years(Experience years) {
    String max = years.maxYears() == null ? "+" : "–" + years.maxYears().toPlainString();
    return years.minYears().toPlainString() + max + " years";
  }

  private static String place(Place place) {
    return Stream.of(place.city(), place.region(), place.country())
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
