package vn.giaitrinh.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.DayEffect;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.DueDateLedger;
import vn.giaitrinh.calendar.LedgerEntry;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.SubjectKind;
import vn.giaitrinh.compliance.obligation.UnmeasuredReason;
import vn.giaitrinh.compliance.reminder.CaseReminders;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ExtensionOutcome;
import vn.giaitrinh.sla.ExtensionResult;
import vn.giaitrinh.sla.ExtensionRule;
import vn.giaitrinh.sla.LimitRule;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.Verification;

/** Holds the module to its plan: it renders a summary, and knows nothing of how it was computed. */
@AnalyzeClasses(
    packages = "vn.giaitrinh.report",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "vn.giaitrinh.report";
  private static final String LETTER = ROOT + ".letter";
  private static final Set<String> A_CLOCK_SAYS =
      Stream.of(
              ClockDefinition.class,
              ClockSnapshot.class,
              ExtensionOutcome.class,
              ExtensionResult.class,
              ExtensionRule.class,
              LimitRule.class,
              TimeLimit.class,
              Signer.class)
          .map(Class::getName)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> EXPORTED = Set.of(ROOT, ROOT + ".option", LETTER);

  @ArchTest
  static final ArchRule of_core_only_what_a_summary_holds =
      classes()
          .that(resideOutsideOfPackages(LETTER))
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackages("vn.giaitrinh..")
                  .or(
                      resideInAnyPackage(
                          ROOT + "..",
                          "vn.giaitrinh.compliance",
                          "vn.giaitrinh.compliance.coverage",
                          "vn.giaitrinh.compliance.finding",
                          "vn.giaitrinh.compliance.reminder",
                          "vn.giaitrinh.document",
                          "vn.giaitrinh.organization",
                          "vn.giaitrinh.text"))
                  .or(
                      belongTo(
                          DescribedPredicate.describe(
                              "values of a summary",
                              type ->
                                  type.isEquivalentTo(DayStatus.class)
                                      || type.isEquivalentTo(DueDateLedger.class)
                                      || type.isEquivalentTo(LedgerEntry.class)
                                      || type.isEquivalentTo(DayEffect.class)
                                      || type.isEquivalentTo(Signer.class)
                                      || type.isEquivalentTo(Role.class)
                                      || type.isEquivalentTo(ObligationStatus.class)
                                      || type.isEquivalentTo(ObligationSubject.class)
                                      || type.isEquivalentTo(SubjectKind.class)
                                      || type.isEquivalentTo(UnmeasuredReason.class)
                                      || type.isEquivalentTo(CaseKind.class)
                                      || type.isEquivalentTo(TaskId.class)
                                      || type.isEquivalentTo(ClauseId.class)
                                      || type.isEquivalentTo(Mandate.class)
                                      || type.isEquivalentTo(MandatedClause.class)
                                      || type.isEquivalentTo(Timeliness.class)
                                      || type.isEquivalentTo(Verification.class))))
                  .or(equivalentTo(GiaiTrinhJson.class)));

  /** A letter is written from the record of one case, and what its clocks were read to say. */
  @ArchTest
  static final ArchRule of_core_a_letter_knows_the_record_of_a_case =
      classes()
          .that(resideInAPackage(LETTER))
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackages("vn.giaitrinh..")
                  .or(
                      resideInAnyPackage(
                          ROOT + "..",
                          "vn.giaitrinh.casefile",
                          "vn.giaitrinh.compliance.finding",
                          "vn.giaitrinh.document",
                          "vn.giaitrinh.text"))
                  .or(
                      belongTo(
                          DescribedPredicate.describe(
                              "what a clock was read to say, and who signs",
                              type ->
                                  A_CLOCK_SAYS.contains(type.getBaseComponentType().getName())))));

  @ArchTest
  static final ArchRule nothing_of_how_it_was_computed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Assessment.class, ComplianceTally.class, CaseReview.class, CaseReminders.class);

  @ArchTest
  static final ArchRule no_cycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule what_is_called_does_not_know_its_caller =
      noClasses()
          .that(resideInAPackage(ROOT + ".*.."))
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT));

  @ArchTest
  static final ArchRule templates_need_jte_only_in_html =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + ".html"))
          .should()
          .dependOnClassesThat(resideInAnyPackage("gg.jte.."));

  @ArchTest
  static final ArchRule the_wire_format_is_written_by_core =
      noClasses()
          .that(DescribedPredicate.not(equivalentTo(JsonRenderer.class)))
          .should()
          .dependOnClassesThat(resideInAPackage("vn.giaitrinh.json.."));

  @ArchTest
  static final ArchRule no_logging =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."));

  @ArchTest
  static final ArchRule no_clock_no_default_locale_no_default_zone =
      noClasses().should(ArchConditions.callMethodWhere(readsTheMachine()));

  @ArchTest
  static void no_mutable_static(JavaClasses classes) {
    List<String> mutable =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .toList();

    assertThat(classes).isNotEmpty();
    assertThat(mutable).isEmpty();
  }

  @ArchTest
  static void the_public_types_are_these(JavaClasses classes) {
    List<String> open =
        classes.stream()
            .filter(type -> EXPORTED.contains(type.getPackageName()))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getName().contains(".Immutable"))
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();

    assertThat(open)
        .containsExactly(
            "Audience",
            "Branding",
            "Builder",
            "Builder",
            "Builder",
            "Builder",
            "Builder",
            "CaseLedger",
            "CsvSeparator",
            "HtmlSections",
            "IncompleteLetterException",
            "Letter",
            "LetterContent",
            "LetterKind",
            "LetterOptions",
            "Letters",
            "Logo",
            "Narrative",
            "ReportFormat",
            "ReportOptions",
            "ReportRenderer",
            "ReportSection",
            "Reports",
            "TitleBlock",
            "WordTemplate",
            "Wording");
  }

  private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
    Set<String> ofText = Set.of("toLowerCase", "toUpperCase", "format", "formatted");
    return DescribedPredicate.describe(
        "reads the clock, the default locale or the default zone",
        call -> {
          String owner = call.getTargetOwner().getName();
          String name = call.getName();
          return (owner.startsWith("java.time.") && name.equals("now"))
              || owner.equals(Clock.class.getName())
              || (owner.equals(System.class.getName()) && !name.equals("arraycopy"))
              || name.equals("getDefault")
              || name.equals("systemDefault")
              || (owner.equals(String.class.getName())
                  && ofText.contains(name)
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Locale.class)))
              || owner.equals("java.util.Date")
              || owner.equals("java.util.Calendar")
              || owner.equals("java.util.ResourceBundle");
        });
  }
}
