package vn.giaitrinh.examples.web;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the picture of the rooms in the package page, so that a copy can leave rooms out. */
class ArchitectureTest {
  private static final String ROOT = "vn.giaitrinh.examples.web";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void each_room_uses_only_those_below_it() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("page")
        .definedBy(ROOT + ".page..")
        .layer("api")
        .definedBy(ROOT + ".api..")
        .layer("http")
        .definedBy(ROOT + ".http..")
        .layer("security")
        .definedBy(ROOT + ".security..")
        .layer("register")
        .definedBy(ROOT + ".register..")
        .layer("agency")
        .definedBy(ROOT + ".agency..")
        .layer("language")
        .definedBy(ROOT + ".language..")
        .layer("demo")
        .definedBy(ROOT + ".demo..")
        .whereLayer("demo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("page")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("api")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("page", "api")
        .whereLayer("security")
        .mayOnlyBeAccessedByLayers("page", "api", "demo")
        .whereLayer("register")
        .mayOnlyBeAccessedByLayers("page", "api", "demo")
        .whereLayer("agency")
        .mayOnlyBeAccessedByLayers("page", "api", "demo", "register", "security")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("page", "api")
        .check(SERVICE);
  }
}
