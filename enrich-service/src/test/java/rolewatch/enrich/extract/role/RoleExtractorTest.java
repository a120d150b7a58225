package rolewatch.enrich.extract.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.EvidenceCheck;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence.Field;
import rolewatch.events.Finding;
import rolewatch.events.RoleMatch;
import tools.jackson.databind.JsonNode;

class RoleExtractorTest {

  private static final RoleTaxonomy TAXONOMY = RoleTaxonomy.bundled();
  private static final RoleExtractor EXTRACTOR = new RoleExtractor(TAXONOMY);
  // The roles that the cases know; every other one is "other" there.
  private static final List<String> IN_CASES =
      List.of(
          "software-engineer",
          "backend-developer",
          "frontend-developer",
          "full-stack-developer",
          "web-developer",
          "mobile-developer",
          "devops-engineer",
          "site-reliability-engineer",
          "platform-engineer",
          "data-engineer",
          "data-scientist",
          "data-analyst",
          "machine-learning-engineer",
          "ai-engineer",
          "security-engineer",
          "qa-engineer",
          "embedded-engineer",
          "game-developer",
          "database-administrator",
          "network-engineer",
          "systems-administrator",
          "it-support",
          "solutions-architect",
          "engineering-manager",
          "product-manager",
          "project-manager",
          "product-designer",
          "business-analyst",
          "sales-engineer",
          "technical-writer");

  @ParameterizedTest
  @MethodSource
  void readsTheRoleFromTheTitle(List<String> row) {
    assertThat(role(PostingText.of(row.get(1), "", ""))).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheRoleFromTheTitle() {
    return Examples.rows(RoleExtractorTest.class, "must.txt");
  }

  @ParameterizedTest
  @MethodSource
  void isNotMisledByAWord(List<String> row) {
    assertThat(role(PostingText.of(row.get(1), "", ""))).isNotEqualTo(row.get(0));
  }

  static Stream<List<String>> isNotMisledByAWord() {
    return Examples.rows(RoleExtractorTest.class, "must-not.txt");
  }

  @ParameterizedTest
  @MethodSource
  void asksDepartmentAndTextOnlyWhereTheTitleLeavesItOpen(List<String> row) {
    assertThat(role(posting(row.get(1), row.get(2), row.get(3)))).isEqualTo(row.get(0));
  }

  static Stream<List<String>> asksDepartmentAndTextOnlyWhereTheTitleLeavesItOpen() {
    return Examples.rows(RoleExtractorTest.class, "ambiguous.txt");
  }

  @Test
  void isRightInAtLeast97PercentOfTheCases() {
    List<JsonNode> cases = Examples.cases(RoleExtractorTest.class, "cases.ndjson");
    List<String> wrong =
        cases.stream().filter(c -> !isRight(c)).map(c -> c.get("id").asString()).toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(cases.size() * 3 / 100);
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    PostingText posting = HostileTexts.everywhere(text);
    List<Finding<RoleMatch>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
  }

  @Test
  void theTaxonomyCoversTheLabourMarket() {
    assertThat(TAXONOMY.roles()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(TAXONOMY.roles()).extracting(Role::id).containsAll(IN_CASES).doesNotHaveDuplicates();
    assertThat(TAXONOMY.roles())
        .allSatisfy(role -> assertThat(role.onetSoc()).matches("\\d{2}-\\d{4}\\.\\d{2}"));
  }

  @Test
  void aTaxonomyCanBeLoadedFromOutside() {
    String yaml =
        """
        heads: {staff: smith}
        roles:
          locksmith: {name: Locksmith, family: trades, areas: {staff: lock}}
        """;
    RoleExtractor extractor = new RoleExtractor(RoleTaxonomy.read(new StringReader(yaml)));
    RoleMatch match = extractor.extract(PostingText.of("Lock Smith", "", "")).getFirst().value();
    assertThat(match).isEqualTo(new RoleMatch("locksmith", null));
  }

  @ParameterizedTest
  @MethodSource
  void aBrokenTaxonomyIsRefusedWithThePlace(List<String> row) {
    assertThatThrownBy(() -> RoleTaxonomy.read(new StringReader(row.get(1))))
        .isInstanceOf(InvalidTaxonomy.class)
        .hasMessageContaining(row.get(0));
  }

  static Stream<List<String>> aBrokenTaxonomyIsRefusedWithThePlace() {
    return Examples.rows(RoleExtractorTest.class, "broken.txt");
  }

  private static boolean isRight(JsonNode c) {
    String role = role(Examples.posting(c.get("input")));
    String known = IN_CASES.contains(role) ? role : RoleMatch.OTHER;
    return known.equals(c.get("expect").get("role").asString());
  }

  private static String role(PostingText posting) {
    List<Finding<RoleMatch>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
    return found.isEmpty() ? RoleMatch.OTHER : found.getFirst().value().id();
  }

  private static PostingText posting(String title, String department, String body) {
    PostingText plain = PostingText.of(title, "", body);
    return new PostingText(
        plain.title(),
        plain.location(),
        plain.body(),
        PreparedText.of(Field.DEPARTMENT, department),
        plain.company(),
        plain.locations(),
        plain.declared(),
        null,
        null,
        null);
  }
}
