package vn.giaitrinh;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** Holds the house to its plan: which package may use which, and what none may use. */
@AnalyzeClasses(packages = "vn.giaitrinh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "vn.giaitrinh.";

  /** Each package, and the packages that it may use beside {@code text} and the style. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("constraint", Set.of()),
          Map.entry("document", Set.of()),
          Map.entry("calendar", Set.of("document")),
          Map.entry("organization", Set.of("document")),
          Map.entry("schedule", Set.of("calendar")),
          Map.entry("plan", Set.of("document", "organization", "schedule", "constraint")),
          Map.entry("progress", Set.of("document", "organization", "schedule", "plan")),
          Map.entry("casefile", Set.of("document", "organization")),
          Map.entry("sla", Set.of("document", "calendar", "organization", "schedule", "casefile")),
          Map.entry(
              "compliance",
              Set.of(
                  "document",
                  "calendar",
                  "organization",
                  "schedule",
                  "plan",
                  "progress",
                  "casefile",
                  "sla")),
          Map.entry("validation", Set.of("*")),
          Map.entry("json", Set.of("*")));

  @ArchTest
  static void every_package_uses_only_those_the_design_allows(JavaClasses classes) {
    List<String> wrong = new ArrayList<>();
    for (JavaClass origin : classes) {
      if (!origin.getPackageName().startsWith(ROOT)) {
        continue;
      }
      String from = roomOf(origin);
      origin.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(ArchitectureTest::roomOf)
          .filter(to -> !mayUse(from, to))
          .forEach(to -> wrong.add(origin.getName() + " uses " + to));
    }

    assertThat(classes).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @ArchTest
  static void every_package_stands_in_the_design(JavaClasses classes) {
    Set<String> rooms =
        classes.stream()
            .filter(type -> type.getPackageName().startsWith(ROOT))
            .map(ArchitectureTest::roomOf)
            .collect(Collectors.toSet());

    assertThat(rooms).isEqualTo(MAY_USE.keySet());
  }

  @ArchTest
  static final ArchRule no_cycles = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule constraints_know_nothing_but_jakarta_validation =
      classes()
          .that()
          .resideInAPackage(ROOT + "constraint")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  ROOT + "constraint", "jakarta.validation..", "java..", "org.jspecify.."));

  @ArchTest
  static final ArchRule recurrence_knows_nothing_of_timings =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "schedule.recurrence")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "schedule", ROOT + "schedule.phrase"));

  @ArchTest
  static final ArchRule timings_know_nothing_of_phrases =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "schedule")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "schedule.phrase"));

  @ArchTest
  static final ArchRule plans_know_nothing_of_their_comparison =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "plan")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "plan.comparison"));

  @ArchTest
  static final ArchRule findings_know_nothing_of_the_rest_of_compliance =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "compliance.finding")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "compliance"));

  @ArchTest
  static final ArchRule coverage_knows_plans_only =
      classes()
          .that()
          .resideInAPackage(ROOT + "compliance.coverage")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      ROOT + "compliance.coverage", ROOT + "plan", ROOT + "document", ROOT + "text")
                  .or(resideOutsideOfPackages("vn.giaitrinh..")));

  @ArchTest
  static final ArchRule reminders_know_nothing_of_summaries_and_findings =
      classes()
          .that()
          .resideInAPackage(ROOT + "compliance.reminder")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      ROOT + "compliance.reminder",
                      ROOT + "compliance.obligation",
                      ROOT + "calendar",
                      ROOT + "casefile",
                      ROOT + "organization",
                      ROOT + "plan",
                      ROOT + "sla",
                      ROOT + "text")
                  .or(resideOutsideOfPackages("vn.giaitrinh..")));

  @ArchTest
  static void what_is_not_exported_is_used_by_the_room_that_holds_it_only(JavaClasses classes) {
    List<String> wrong =
        classes.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(use -> !Exports.contain(use.getTargetClass().getPackageName()))
            .filter(use -> !isWithin(use.getOriginClass(), holderOf(use.getTargetClass())))
            .map(use -> use.getDescription())
            .toList();

    assertThat(wrong).isEmpty();
  }

  @ArchTest
  static final ArchRule no_logging =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."));

  @ArchTest
  static final ArchRule databind_only_in_json =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + "json.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                  .and(
                      resideOutsideOfPackages(
                          "com.fasterxml.jackson.annotation..",
                          "com.fasterxml.jackson.databind.annotation..",
                          "tools.jackson.databind.annotation.."))
                  // The defaults of annotation members, such as JsonDeserialize.keyUsing.
                  .and(DescribedPredicate.not(simpleName("None"))));

  @ArchTest
  static final ArchRule hibernate_validator_only_in_validation_internal =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + "validation.internal.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.hibernate.."));

  @ArchTest
  static final ArchRule no_clock_no_default_locale_no_default_zone =
      noClasses().should(ArchConditions.accessTargetWhere(readsTheMachine()));

  @ArchTest
  static void no_mutable_static(JavaClasses classes) {
    List<String> mutable =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .toList();

    assertThat(mutable).isEmpty();
  }

  @ArchTest
  static final ArchRule generated_implementations_stay_hidden =
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

  private static String holderOf(JavaClass hidden) {
    String name = hidden.getPackageName();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static boolean isWithin(JavaClass type, String holder) {
    return (type.getPackageName() + ".").startsWith(holder + ".");
  }

  private static boolean mayUse(String from, String to) {
    Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
    return from.equals(to) || to.equals("text") || allowed.contains(to) || allowed.contains("*");
  }

  private static String roomOf(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheMachine() {
    Set<String> takesLocale = Set.of("toLowerCase", "toUpperCase", "format", "formatted");
    return DescribedPredicate.describe(
        "reads the clock, the default locale or the default zone",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          boolean clock = owner.startsWith("java.time.") && name.equals("now");
          boolean system =
              owner.equals(System.class.getName())
                  && (name.startsWith("currentTime") || name.equals("nanoTime"));
          boolean defaults =
              Set.of(Locale.class.getName(), TimeZone.class.getName()).contains(owner)
                  && name.equals("getDefault");
          boolean zone = owner.equals(ZoneId.class.getName()) && name.equals("systemDefault");
          boolean text =
              (owner.equals(String.class.getName()) && takesLocale.contains(name))
                  || (owner.equals(DateTimeFormatter.class.getName()) && name.equals("ofPattern"));
          return clock
              || system
              || defaults
              || zone
              || owner.equals(Clock.class.getName())
              || owner.equals("java.util.Date")
              || owner.equals("java.util.Calendar")
              || (text && !namesItsLocale(access));
        });
  }

  private static boolean namesItsLocale(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Locale.class));
  }
}
