package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.Instance;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.TallyState;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.coverage.Traceability;
import vn.giaitrinh.compliance.obligation.ObligationSources;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.compliance.obligation.ReportingTerm;
import vn.giaitrinh.compliance.reminder.CaseClock;
import vn.giaitrinh.compliance.reminder.CaseReminders;
import vn.giaitrinh.compliance.reminder.ReminderWindow;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.GroupDefaults;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.plan.comparison.PlanDiff;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingScheme;
import vn.giaitrinh.schedule.ReportingSchemes;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.RuleProfile;

/**
 * Holds the wire format: Jackson 3 and a plain Jackson 2 mapper read the same and write the same,
 * and each reads what the other wrote.
 *
 * <p>The golden files are compared whole. To write them anew after a deliberate change of the wire
 * format, run the test with {@code -Dgolden=write} and read the difference.
 */
class JsonContractTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final tools.jackson.databind.json.JsonMapper PLAIN_3 =
      tools.jackson.databind.json.JsonMapper.builder().build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper PLAIN_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  record Document(String name, Class<?> type, Object value) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Document> documents() {
    return Stream.of(
        new Document("plan", Plan.class, sample("plan", Plan.class)),
        new Document(
            "organization",
            OrganizationDirectory.class,
            sample("organization", OrganizationDirectory.class)),
        new Document("case", CaseFile.class, sample("case", CaseFile.class)),
        new Document("task-report", TaskReport.class, sample("task-report", TaskReport.class)),
        new Document("duty-report", DutyReport.class, sample("duty-report", DutyReport.class)),
        new Document("rule-pack", RulePack.class, sample("rule-pack", RulePack.class)),
        new Document("rule-profile", RuleProfile.class, sample("rule-profile", RuleProfile.class)),
        new Document("reporting-scheme", ReportingScheme.class, ReportingSchemes.DECREE_09_2019),
        new Document("coverage", Coverage.class, Coverage.of(sample("plan", Plan.class))),
        new Document("plan-diff", PlanDiff.class, planDiff()),
        new Document("traceability", Traceability.class, traceability()),
        new Document("reminders", Reminders.class, reminders()),
        new Document(
            "supervision",
            Supervision.class,
            Supervision.of(
                sample("plan", Plan.class),
                sample("organization", OrganizationDirectory.class),
                AS_OF)),
        new Document("summary", ComplianceSummary.class, tally().summarize()),
        new Document("tally", TallyState.class, tally().state()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void both_lines_write_their_golden_file(Document document) throws Exception {
    assertGolden(document.name() + ".jackson3.json", writtenBy3(document.value()));
    assertGolden(document.name() + ".jackson2.json", writtenBy2(document.value()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_line_reads_what_the_other_wrote(Document document) throws Exception {
    Object by3 =
        PLAIN_3.readValue(
            resource("/golden/" + document.name() + ".jackson2.json"), document.type());
    Object by2 =
        PLAIN_2.readValue(
            resource("/golden/" + document.name() + ".jackson3.json"), document.type());

    assertThat(by3).isEqualTo(document.value());
    assertThat(by2).isEqualTo(document.value());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_line_writes_back_the_tree_that_the_other_wrote(Document document) throws Exception {
    String by3 = resource("/golden/" + document.name() + ".jackson3.json");
    String by2 = resource("/golden/" + document.name() + ".jackson2.json");

    assertThat(PLAIN_2.readTree(writtenBy2(PLAIN_2.readValue(by3, document.type()))))
        .isEqualTo(PLAIN_2.readTree(by3));
    assertThat(PLAIN_3.readTree(writtenBy3(PLAIN_3.readValue(by2, document.type()))))
        .isEqualTo(PLAIN_3.readTree(by2));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void the_strict_mapper_reads_it_too(Document document) throws Exception {
    String golden = resource("/golden/" + document.name() + ".jackson3.json");

    assertThat(GiaiTrinhJson.mapper().readValue(golden, document.type()))
        .isEqualTo(document.value());
  }

  static Stream<RulePack> law() {
    return ShippedLaw.vietnam().stream();
  }

  @ParameterizedTest
  @MethodSource("law")
  void each_line_reads_the_shipped_law_as_the_other_wrote_it(RulePack pack) throws IOException {
    assertThat(PLAIN_3.readValue(writtenBy2(pack), RulePack.class)).isEqualTo(pack);
    assertThat(PLAIN_2.readValue(writtenBy3(pack), RulePack.class)).isEqualTo(pack);
  }

  @Test
  void facts_of_a_case_that_most_cases_lack_are_left_off_the_wire() throws IOException {
    CaseFile most =
        sample("case", CaseFile.class).toBuilder()
            .instance(Instance.FIRST)
            .remoteArea(false)
            .build();

    assertThat(writtenBy3(most)).doesNotContain("\"instance\"", "\"remoteArea\"");
    assertThat(writtenBy2(most)).doesNotContain("\"instance\"", "\"remoteArea\"");
    assertThat(PLAIN_3.readValue(writtenBy2(most), CaseFile.class)).isEqualTo(most);
  }

  @Test
  void the_samples_hold_every_property_of_the_model() {
    Set<String> inSamples = new TreeSet<>();
    documents().forEach(doc -> collectNames(PLAIN_3.valueToTree(doc.value()), inSamples));

    List<String> missing =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.giaitrinh")
                .stream()
                .filter(type -> type.isAnnotatedWith(JsonPropertyOrder.class))
                .map(JavaClass::reflect)
                .flatMap(
                    type ->
                        Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
                            .filter(name -> !inSamples.contains(name))
                            .map(name -> type.getSimpleName() + "." + name))
                .toList();

    assertThat(missing).isEmpty();
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(child -> collectNames(child, names));
  }

  /** A tally of which every part holds something: some units owe a report each month. */
  private static ComplianceTally tally() {
    Plan plan = sample("plan", Plan.class);
    Assessment assessment =
        Assessment.builder()
            .plan(plan)
            .directory(sample("organization", OrganizationDirectory.class))
            .calendar(WorkingCalendars.vietnam())
            .rulePacks(ShippedLaw.vietnam())
            .asOf(AS_OF)
            .planStart(LocalDate.of(2026, 4, 1))
            .addReportingTerm(
                new ReportingTerm(
                    ObligationSubject.ofReportingDuty(plan.getReportingDuties().get(0).getId()),
                    ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.MONTH),
                    Roll.NEXT_WORKING_DAY))
            .findingsKept(2)
            .casesKept(true)
            .build();
    return assessment
        .newTally()
        .add(sample("case", CaseFile.class))
        .add(sample("task-report", TaskReport.class))
        .add(sample("duty-report", DutyReport.class));
  }

  /** Changes of which every property holds something. */
  private static PlanDiff planDiff() {
    Plan plan = sample("plan", Plan.class);
    TaskGroup group = plan.getGroups().get(0);
    Task task = group.getTasks().get(0);
    Task edited =
        task.toBuilder()
            .id(TaskId.of("I.2"))
            .content("Nội dung mới")
            .assignments(List.of(Assignment.of(Role.LEAD, UnitSelector.of(UnitId.of("van-phong")))))
            .build();
    GroupDefaults defaults =
        group.getDefaults().orElseThrow().toBuilder()
            .timing(Deadline.onOrBefore(LocalDate.of(2026, 12, 15)))
            .build();
    return PlanDiff.between(
        plan,
        plan.toBuilder()
            .groups(List.of(group.toBuilder().defaults(defaults).tasks(List.of(edited)).build()))
            .build());
  }

  private static Traceability traceability() {
    Plan plan = sample("plan", Plan.class);
    return Traceability.of(plan, plan.getBasisDocuments().get(0));
  }

  private static Reminders reminders() {
    Plan plan =
        sample("plan", Plan.class).toBuilder()
            .addReportingDuty(
                ReportingDuty.builder()
                    .id("d2")
                    .kind(ReportingDutyKind.FOLLOW_UP)
                    .reporter(UnitSelector.of(UnitId.of("van-phong")))
                    .timing(Deadline.onOrBefore(LocalDate.of(2026, 9, 25)))
                    .content(BilingualText.ofVietnamese("Theo dõi, đôn đốc"))
                    .build())
            .build();
    OrganizationDirectory directory = sample("organization", OrganizationDirectory.class);
    ReminderWindow window =
        ReminderWindow.of(WorkingCalendars.vietnam(), AS_OF, WorkingDays.of(12));
    Obligations obligations =
        Obligations.of(
            ObligationSources.builder()
                .plan(plan)
                .directory(directory)
                .calendar(WorkingCalendars.vietnam())
                .asOf(AS_OF)
                .addTaskReport(sample("task-report", TaskReport.class))
                .build());
    CaseClock clock =
        new CaseClock(
            CaseId.of("GT-2026/0001"),
            UnitId.of("phong-mot"),
            "goi-mau",
            "EXPLAIN",
            1,
            BilingualText.of("Giải trình", "Explanation"),
            LocalDate.of(2026, 10, 1));
    return Reminders.of(
        window, plan, directory, obligations, CaseReminders.of(window, 5).add(clock));
  }

  private static <T> T sample(String name, Class<T> type) {
    String path = "/wire/" + name + ".json";
    try (InputStream data = JsonContractTest.class.getResourceAsStream(path)) {
      return GiaiTrinhJson.read(Objects.requireNonNull(data), path, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String writtenBy3(Object value) {
    return PLAIN_3.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  private static String writtenBy2(Object value) throws IOException {
    return PLAIN_2.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  private static void assertGolden(String file, String actual) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(Path.of("src/test/resources/golden", file), actual);
    } else {
      assertThat(actual).isEqualTo(resource("/golden/" + file));
    }
  }

  private static String resource(String path) throws IOException {
    try (InputStream data = JsonContractTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(data, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
