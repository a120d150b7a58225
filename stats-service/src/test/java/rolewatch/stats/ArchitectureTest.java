package rolewatch.stats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rolewatch.stats", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "..stats.batch..",
    "..stats.figure..",
    "..stats.identity..",
    "..stats.job..",
    "..stats.pay..",
    "..stats.place..",
    "..stats.posting..",
    "..stats.rollup..",
    "..stats.statistic.."
  };

  @ArchTest
  static final ArchRule domainPackagesArePure =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "redis..",
              "java.sql..",
              "javax.sql..",
              "java.net.http..",
              "java.util.random..",
              "jakarta..",
              "..stats.kafka..",
              "..stats.postgres..",
              "..stats.redis..",
              "..stats.web..")
          .because("what decides about figures is tested without servers and replayed at will");

  @ArchTest
  static final ArchRule domainPackagesReadNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .because("the order of facts is the log's, never a clock's");

  @ArchTest
  static final ArchRule nothingDependsOnTheWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("..stats.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..stats.web..")
          .because("answers are made of figures, not the other way round");

  @ArchTest
  static final ArchRule onlyPostgresSpeaksSql =
      noClasses()
          .that()
          .resideOutsideOfPackages("..stats.postgres..", "rolewatch.stats")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.springframework.jdbc..")
          .because("statements and locks are read in one place");

  @ArchTest
  static final ArchRule pagesReadOnlyAnswers =
      noClasses()
          .that()
          .resideInAPackage("..stats.web.page..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.springframework.jdbc..",
              "redis..",
              "..stats.batch..",
              "..stats.redis..",
              "..stats.rollup..")
          .because("people and programs are told the same figures");

  @ArchTest
  static final ArchRule pagesAboutFiguresAskWhatTheApiIsAsked =
      noClasses()
          .that()
          .resideInAPackage("..stats.web.page..")
          .and()
          .haveNameNotMatching(".*\\.(PagesController|PostingListPage|StreamsPage)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..stats.postgres..")
          .because("only postings and streams are read by themselves");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices()
          .matching("rolewatch.stats.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package can be understood after those it uses");
}
