package rolewatch.stats.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.Events;
import rolewatch.stats.RunningStats;

class FigurePagesIT {

  private static final String HOSTILE = "\"><img src=x onerror=alert(1)>";
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  private static Backends backends;
  private static RunningStats stats;

  @BeforeAll
  static void start() {
    backends = Backends.start();
    stats = RunningStats.start(backends, Map.of());
    stats.publish(
        Stream.of(nurses(1, "triage", 120_000), nurses(13, "dialysis", 100_000), welders(), two())
            .flatMap(postings -> postings)
            .toList());
    stats.awaitReceived(12 + 12 + 11 + 2);
  }

  /** Two dozen nurses in San Francisco: half of them know triage and get 20% more. */
  private static Stream<EnrichedPosting> nurses(int first, String skill, long pay) {
    return IntStream.range(first, first + 12)
        .mapToObj(
            i ->
                Events.posting("lever/acme/" + i)
                    .title("Nurse " + i)
                    .company("Clinic " + i % 5)
                    .role("nurse")
                    .countries("US/CA/San Francisco")
                    .mode(WorkMode.ONSITE)
                    .seniority(Seniority.MID)
                    .minYears(3)
                    .skills(skill, "care")
                    .yearly(pay + i, pay + i)
                    .seen());
  }

  private static Stream<EnrichedPosting> welders() {
    return IntStream.range(0, 11)
        .mapToObj(
            i ->
                Events.posting("ashby/yard/" + i)
                    .title(HOSTILE + i)
                    .company(HOSTILE)
                    .role("welder")
                    .countries("DE")
                    .seniority(i == 0 ? Seniority.ENTRY : Seniority.SENIOR)
                    .skills("welding", "care", "<b>steel</b>")
                    .staffing(i < 3)
                    .seen());
  }

  private static Stream<EnrichedPosting> two() {
    return IntStream.range(0, 2)
        .mapToObj(
            i ->
                Events.posting("ashby/hive/" + i)
                    .title("Beekeeper " + i)
                    .role("beekeeper")
                    .countries("US")
                    .mode(WorkMode.ONSITE)
                    .seniority(Seniority.MID)
                    .yearly(50_000, 50_000)
                    .seen());
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  private static String page(String path) {
    HttpResponse<String> page = stats.get(path);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  /** What follows a heading, up to the end of its card. */
  private static String card(String page, String heading) {
    int begin = page.indexOf("<h2>" + heading);
    assertThat(begin).as(heading + " in " + page).isNotNegative();
    return page.substring(begin, page.indexOf("<code>GET", begin));
  }

  @Test
  void aRoleShowsPayByEveryPropertyWithIntervalAndNumber() {
    String page = page("/roles/nurse");

    assertThat(card(page, "Pay by seniority")).contains(">Mid</a>").contains("$110,0");
    assertThat(card(page, "Pay by seniority")).contains("\"DIRECTIONAL\">$110").contains(">24<");
    assertThat(card(page, "Pay by years")).contains("2–5 years").contains("class=\"sure\"");
    assertThat(card(page, "Pay by location tier")).contains("Top hub");
    assertThat(card(page, "Pay by work mode")).contains("Onsite").contains("median with 95%");
  }

  @Test
  void aSkillShowsItsShareAndWhatGoesWithItRawAndMatched() {
    String page = page("/roles/nurse");
    String skills = card(page, "Top skills");
    String premiums = card(page, "Skills by the pay");

    assertThat(skills).contains(">care</a>").contains("100%").contains(">triage</a>");
    assertThat(premiums).contains("$120,00").contains("+$19,988").contains("+20%");
    assertThat(premiums.indexOf("triage")).isLessThan(premiums.indexOf("dialysis"));
  }

  @Test
  void figuresOverFewJobsAreWithheld() {
    String page = page("/roles/beekeeper");

    assertThat(card(page, "Base pay")).contains("<p class=\"big SUPPRESSED\">withheld</p>");
    assertThat(card(page, "Base pay")).contains("n &#x3D; 2").doesNotContain("50,000");
    assertThat(card(page, "Pay by seniority")).contains("withheld").doesNotContain("<svg");
    assertThat(page).doesNotContain("$50,000");
  }

  @Test
  void whatEmployersAndSkillsAreCalledIsShownAsText() {
    String page = page("/roles/welder") + page("/compare?a=nurse&b=welder") + page("/postings");

    assertThat(page).doesNotContain("<img").doesNotContain("<b>steel");
    assertThat(page).contains("&lt;b&gt;steel&lt;/b&gt;").contains("&gt;&lt;img");
  }

  @Test
  void employersComeWithTheStaffingShare() {
    assertThat(card(page("/roles/welder"), "Employers"))
        .contains("Staffing share 27% (3 of 11 jobs that tell)");
    assertThat(card(page("/compare?a=welder&b=nurse&seniority=ENTRY"), "Employers: Welder"))
        .contains("11 jobs name their employer (1 in all), 0 do not");
  }

  @Test
  void daysAreDrawnAndListed() {
    String days = card(page("/roles/nurse"), "Day by day");

    assertThat(days).contains("opened and").contains("Active jobs").contains("<path class=\"a\"");
    assertThat(days.split("<tr>", -1)).hasSize(1 + 1 + 90);
  }

  @Test
  void aFilterIsAppliedToldAndKept() {
    String page = page("/roles/nurse?country=us&seniority=MID&workMode=&window=active");

    assertThat(page).contains("</b> jobs in US, Mid").contains("value=\"US\"");
    assertThat(page).contains("<option value=\"MID\" selected>");
    assertThat(page("/roles/nurse?country=DE"))
        .contains("<b>0</b> jobs in DE")
        .doesNotContain("Pay by seniority");
  }

  @Test
  void twoRolesAreShownSideBySide() {
    String page = page("/compare?a=welder&b=nurse");

    assertThat(card(page, "Active jobs")).contains("Nurse has 2.2× the jobs of Welder");
    assertThat(card(page, "Median base pay")).contains("withheld").contains("$110,0");
    assertThat(card(page, "Entry grade")).contains("9.1%").contains("1 of 11");
    assertThat(card(page, "Top 30 skills")).contains("0.20").contains("1 shared, 2 only in");
    assertThat(card(page, "Top 30 skills")).contains("only Welder").contains("only Nurse");
    assertThat(card(page, "Countries")).contains(">DE<").contains(">US<");
    assertThat(card(page, "Pay by location tier")).contains("Top hub").contains("none");
  }

  @Test
  void aComparisonIsChosenFromAllRoles() {
    assertThat(page("/compare?a=welder"))
        .contains("<option value=\"welder\" selected>")
        .contains("<option value=\"beekeeper\">");
    assertThat(page("/")).contains("action=\"/compare\"");
    assertThat(page("/roles/nurse")).contains("action=\"/compare\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/roles/nurse?country=US&seniority=MID&workMode=ONSITE&window=90d",
        "/roles/welder",
        "/compare?a=welder&b=nurse&country=US",
        "/postings?role=nurse&skill=triage&workMode=ONSITE&seniority=MID&country=US&state=open"
      })
  void everyLinkOfAPageLeadsSomewhere(String path) {
    List<String> links =
        HREF.matcher(page(path)).results().map(FigurePagesIT::link).distinct().toList();

    assertThat(links).hasSizeGreaterThan(5);
    assertThat(links)
        .allSatisfy(link -> assertThat(stats.get(link).statusCode()).as(link).isEqualTo(200));
  }

  private static String link(MatchResult href) {
    return HtmlUtils.htmlUnescape(href.group(1));
  }

  @Test
  void theOpeningsBehindASkillAreThoseThatNameIt() {
    String link = "/postings?state=open&role=nurse&skill=triage";

    assertThat(HREF.matcher(page("/roles/nurse")).results().map(FigurePagesIT::link))
        .contains(link, "/postings?state=open&role=nurse&seniority=MID");
    assertThat(page(link)).contains("12 on this page").contains("open · Nurse · triage");
    assertThat(page(link + "&workMode=REMOTE")).contains("0 on this page");
  }

  @Test
  void anUnknownRoleIsAPageWithTheNamesMostLikeIt() {
    HttpResponse<String> page = stats.get("/roles/nurs%3Ce");
    HttpResponse<String> compared = stats.get("/compare?a=nurse&b=weldr&country=US");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
    assertThat(page.body()).contains("<a href=\"/roles/nurse\">Nurse</a>").contains("nurs&lt;e");
    assertThat(compared.statusCode()).isEqualTo(404);
    assertThat(HREF.matcher(compared.body()).results().map(FigurePagesIT::link))
        .contains("/compare?a=nurse&b=welder&country=US");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?window=year",
        "/roles/nurse?seniority=ripe",
        "/roles/nurse?colour=blue",
        "/compare?a=nurse&b=welder&country=Germany",
        "/postings?workMode=moon"
      })
  void aWrongParameterIsAPageThatSaysWhatIsPossible(String path) {
    HttpResponse<String> page = stats.get(path);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("<h1>That cannot be asked</h1>").contains("Possible: ");
  }
}
