package rolewatch.enrich.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Evidence;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Pay;
import rolewatch.events.Place;
import rolewatch.events.SkillMention;
import rolewatch.events.WorkArrangement;

/**
 * Writes findings for a person at a terminal: each value, then the text with the evidence marked.
 */
final class Explanation {

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String MARK = "\u001b[30;43m";

  private final boolean colour;

  Explanation(boolean colour) {
    this.colour = colour;
  }

  String of(EnrichedPosting posting) {
    List<Row> rows = rows(posting.findings());
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      Evidence e = row.evidence();
      out.append(style(BOLD, "%-16s".formatted(row.field()))).append(row.value()).append("  ");
      out.append(style(FAINT, "“" + e.quote().replace('\n', ' ') + "”  "));
      out.append(style(FAINT, e.field() + " " + e.start() + "–" + e.end() + "  " + e.rule()));
      out.append('\n');
    }
    if (posting.findings().language() != null) {
      out.append(style(BOLD, "language        "))
          .append(posting.findings().language())
          .append('\n');
    }
    posting
        .findings()
        .problems()
        .forEach(p -> out.append("problem         ").append(p).append('\n'));
    return out.append('\n').append(marked(posting.text(), rows)).append('\n').toString();
  }

  private record Row(String field, String value, Evidence evidence) {}

  private static List<Row> rows(Findings f) {
    List<Row> rows = new ArrayList<>();
    f.pay().forEach(x -> add(rows, "pay", x, text(x.value())));
    add(rows, "work mode", f.workMode(), f.workMode() == null ? "" : text(f.workMode().value()));
    add(
        rows,
        "seniority",
        f.seniority(),
        f.seniority() == null ? "" : f.seniority().value().name());
    add(
        rows,
        "experience",
        f.experience(),
        f.experience() == null ? "" : text(f.experience().value()));
    add(rows, "role", f.role(), f.role() == null ? "" : f.role().value().id());
    f.places().forEach(x -> add(rows, "place", x, text(x.value())));
    add(
        rows,
        "employment",
        f.employmentType(),
        f.employmentType() == null ? "" : f.employmentType().value().name());
    add(
        rows,
        "staffing",
        f.staffing(),
        f.staffing() == null ? "" : f.staffing().value().toString());
    f.skills().forEach(x -> add(rows, "skill", x, text(x.value())));
    return rows;
  }

  private static void add(
      List<Row> rows, String field, @Nullable Finding<?> finding, String value) {
    if (finding != null) {
      rows.add(new Row(field, value, finding.evidence()));
    }
  }

  private static String text(Pay pay) {
    String low = pay.min() == null ? "" : pay.min().toPlainString();
    String high = pay.max() == null ? "" : pay.max().toPlainString();
    String amount = low.equals(high) ? low : low + "–" + high;
    String currency = pay.currency() == null ? "?" : pay.currency();
    String zone = pay.zone() == null ? "" : " (" + pay.zone() + ")";
    return pay.component() + " " + amount + " " + currency + " a " + pay.period() + zone;
  }

  private static String text(WorkArrangement work) {
    String days = work.officeDays() == null ? "" : ", " + work.officeDays() + " office days";
    return work.mode() + days + (work.countries().isEmpty() ? "" : " in " + work.countries());
  }

  private static String text(Experience experience) {
    String high = experience.maxYears() == null ? "+" : "–" + experience.maxYears().toPlainString();
    return experience.minYears().toPlainString() + high + " years";
  }

  private static String text(Place place) {
    return Stream.of(place.city(), place.region(), place.country())
        .filter(part -> part != null)
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static String text(SkillMention skill) {
    return skill.id() + " " + skill.requirement().name().toLowerCase(java.util.Locale.ROOT);
  }

  private String marked(String text, List<Row> rows) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Evidence e : inText(rows)) {
      if (e.start() >= at && e.end() <= text.length()) {
        out.append(text, at, e.start());
        out.append(style(MARK, text.substring(e.start(), e.end())));
        at = e.end();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private static List<Evidence> inText(List<Row> rows) {
    return rows.stream()
        .map(Row::evidence)
        .filter(e -> e.field() == Evidence.Field.TEXT)
        .sorted(Comparator.comparingInt(Evidence::start))
        .toList();
  }

  private String style(String code, String text) {
    return colour ? code + text + RESET : text;
  }
}
