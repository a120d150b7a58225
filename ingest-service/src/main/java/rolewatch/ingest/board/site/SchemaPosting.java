package rolewatch.ingest.board.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Declared;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.WorkMode;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.Extra;
import rolewatch.ingest.board.Fields;
import rolewatch.ingest.board.Times;
import rolewatch.ingest.page.Page;

/** Reads a schema.org JobPosting, https://schema.org/JobPosting, in the forms it really has. */
final class SchemaPosting {

  private SchemaPosting() {}

  static PostingSeen read(
      BoardEntry entry, Page page, String externalId, Fields posting, String pageLanguage) {
    return new PostingSeen(
        new PostingRef(entry.key().source(), entry.key().board(), externalId),
        page.fetchedAt(),
        url(page, posting),
        plain(posting.required("title")),
        company(entry, posting),
        SchemaPlaces.read(posting),
        SchemaBody.read(posting),
        joined(posting.texts("employmentType")),
        null,
        posting.time("datePosted"),
        Times.readEnd(posting.node().path("validThrough")),
        declared(posting),
        language(posting.text("inLanguage"), pageLanguage),
        Extra.of(
            posting,
            "identifier",
            "industry",
            "occupationalCategory",
            "applicantLocationRequirements",
            "estimatedSalary",
            "directApply"),
        Map.of());
  }

  private static Declared declared(Fields posting) {
    boolean remote =
        posting.texts("jobLocationType").stream()
            .anyMatch(type -> type.toUpperCase(Locale.ROOT).contains("TELECOMMUTE"));
    return new Declared(
        SchemaPay.read(posting),
        SchemaPay.text(posting),
        remote ? WorkMode.REMOTE : null,
        null,
        null,
        skills(posting));
  }

  private static String url(Page page, Fields posting) {
    String url = posting.text("url");
    String absolute = url == null ? "" : resolved(page, url);
    boolean usable = absolute.matches("(?i)https?://\\S{1,2000}");
    return usable ? absolute : page.address().toString();
  }

  private static String resolved(Page page, String url) {
    try {
      return page.location().resolve(url).toString();
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String company(BoardEntry entry, Fields posting) {
    Fields organization =
        posting.list("hiringOrganization").stream().findFirst().orElse(Fields.NONE);
    String name = organization.firstText("name", "legalName");
    if (name == null) {
      name = posting.texts("hiringOrganization").stream().findFirst().orElse(null);
    }
    return entry.company() != null || name == null ? entry.companyName() : plain(name);
  }

  // One text with commas, or a list; entries as long as a sentence are prose, not skills.
  private static List<String> skills(Fields posting) {
    List<String> skills = new ArrayList<>();
    for (String text : posting.texts("skills")) {
      Arrays.stream(text.split("[,;\n•]", -1)).map(String::strip).forEach(skills::add);
    }
    boolean prose = skills.stream().anyMatch(skill -> skill.length() > 60 || skill.contains("<"));
    return prose ? List.of() : skills.stream().filter(skill -> !skill.isEmpty()).toList();
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join(", ", texts);
  }

  private static @Nullable String language(@Nullable String own, String page) {
    String tag = own == null ? page : own;
    return tag.matches("(?i)[a-z]{2}([-_].*)?")
        ? tag.substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  private static String plain(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false);
  }
}
