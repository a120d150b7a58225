package rolewatch.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rolewatch.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractRulesTest {

  @ArchTest
  static final ArchRule THE_CONTRACT_STANDS_ALONE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "rolewatch.events..",
              "java..",
              "com.fasterxml.jackson.annotation..",
              "tools.jackson..",
              "org.jspecify..")
          .because("whoever reads the topics needs this module and nothing else");
}
