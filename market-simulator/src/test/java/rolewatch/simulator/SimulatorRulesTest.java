package rolewatch.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "rolewatch.simulator",
    importOptions = ImportOption.DoNotIncludeTests.class)
class SimulatorRulesTest {

  private static final String[] PURE = {
    "rolewatch.simulator.market..", "rolewatch.simulator.text..", "rolewatch.simulator.board.."
  };

  @ArchTest
  static final ArchRule PURE_PACKAGES_KNOW_NO_EDGE =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net..",
              "java.sql..",
              "com.sun.net.httpserver..",
              "org.springframework..",
              "org.apache.kafka..",
              "rolewatch.simulator.http..")
          .because("what is true of a market must not depend on where it is served");

  @ArchTest
  static final ArchRule PURE_PACKAGES_KNOW_NO_TIME_OF_DAY =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("the same seed makes the same market, whenever it is asked for");

  @ArchTest
  static final ArchRule CHANCE_IS_REPEATABLE =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
          .because("the same seed makes the same market");

  @ArchTest
  static final ArchRule ONE_CLASS_READS_MARKET_FILES =
      noClasses()
          .that()
          .resideInAPackage("rolewatch.simulator.market..")
          .and()
          .doNotHaveSimpleName("MarketText")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..")
          .because("the rest works on text");

  @ArchTest
  static final ArchRule THE_SERVICES_ARE_NOT_KNOWN =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("rolewatch.ingest..", "rolewatch.enrich..", "rolewatch.stats..")
          .because("a truth that shares code with what it checks would share its errors");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("rolewatch.simulator.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is understood by what it uses");
}
