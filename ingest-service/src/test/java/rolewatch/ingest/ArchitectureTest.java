package rolewatch.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rolewatch.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] DOMAIN = {
    "rolewatch.ingest.board..",
    "rolewatch.ingest.page..",
    "rolewatch.ingest.push..",
    "rolewatch.ingest.reading..",
    "rolewatch.ingest.state.."
  };

  @ArchTest
  static final ArchRule domainPackagesArePure =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "org.apache.hc..",
              "java.sql..",
              "javax.sql..",
              "java.net.http..",
              "jakarta.servlet..",
              "io.micrometer..")
          .because("boards, pages and what follows from them are tested without any of these");

  @ArchTest
  static final ArchRule domainPackagesOpenNoSockets =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.InetAddress.class, "getByName", String.class)
          .because("only the http package asks boards, and it filters every address");

  @ArchTest
  static final ArchRule domainPackagesReadNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Thread.class, "sleep", long.class)
          .because("time is a parameter");

  @ArchTest
  static final ArchRule onlyTheHttpPackageHasAnHttpClient =
      noClasses()
          .that()
          .resideOutsideOfPackage("rolewatch.ingest.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.hc..", "java.net.http..")
          .because("one class opens sockets to boards");

  @ArchTest
  static final ArchRule nobodyFetchesWithJsoup =
      noClasses()
          .should()
          .callMethod(org.jsoup.Jsoup.class, "connect", String.class)
          .because("it follows redirects anywhere and cuts what is large");

  @ArchTest
  static final ArchRule nothingDependsOnTheWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("rolewatch.ingest.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("rolewatch.ingest.web..")
          .because("the web shows what the service does and decides nothing");

  @ArchTest
  static final ArchRule domainPackagesHaveNoCycles =
      slices()
          .matching("rolewatch.ingest.(board|page|push|reading|state)..")
          .should()
          .beFreeOfCycles()
          .because("page, board, reading, state and push build on one another in this order");
}
