package rolewatch.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rolewatch.enrich", importOptions = ImportOption.DoNotIncludeTests.class)
class EnrichRulesTest {

  @ArchTest
  static final ArchRule PURE_PACKAGES_KNOW_NO_EDGE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "rolewatch.enrich.text..",
              "rolewatch.enrich.extract..",
              "rolewatch.enrich.explain..",
              "rolewatch.enrich.quality..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "java.net..",
              "java.sql..",
              "rolewatch.enrich.kafka..",
              "rolewatch.enrich.web..",
              "rolewatch.enrich.telemetry..")
          .because("what is read from a posting must not depend on where it runs");

  @ArchTest
  static final ArchRule THE_FLOW_IS_PURE =
      noClasses()
          .that()
          .haveSimpleNameStartingWith("EnrichFlow")
          .or()
          .haveSimpleName("FindingsReader")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.kafka..")
          .because("the flow is tested without a broker");

  @ArchTest
  static final ArchRule NOBODY_NEEDS_THE_WEB =
      classes()
          .that()
          .resideInAPackage("rolewatch.enrich.web..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAPackage("rolewatch.enrich.web..")
          .because("HTTP is one of the edges");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("rolewatch.enrich.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is understood by what it uses");
}
