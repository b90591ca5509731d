package vn.giaitrinh.examples.web.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.examples.web.RefusedStartException;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.register.ReportRegister;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/**
 * Fills an empty register with the plan of a department and made-up cases and reports, before
 * anybody can reach the service.
 */
@Component
@Profile("demo")
class DemoData implements SmartInitializingSingleton {
  private final DemonstrationMark mark;
  private final DemoAccounts accounts;
  private final PlanRegister plans;
  private final CaseRegister cases;
  private final ReportRegister reports;
  private final Today today;

  DemoData(
      DemonstrationMark mark,
      DemoAccounts accounts,
      PlanRegister plans,
      CaseRegister cases,
      ReportRegister reports,
      Today today) {
    this.mark = mark;
    this.accounts = accounts;
    this.plans = plans;
    this.cases = cases;
    this.reports = reports;
    this.today = today;
  }

  @Override
  @Transactional
  public void afterSingletonsInstantiated() {
    if (mark.isSet()) {
      return;
    }
    if (mark.isRegisterInUse()) {
      throw new RefusedStartException(
          "Sổ đang dùng thật, không minh họa trên đó được; chọn nơi khác bằng -Ddata"
              + " / this register is in real use, and no place for a demonstration;"
              + " choose another with -Ddata");
    }
    try {
      fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() throws IOException {
    mark.set();
    accounts.insert();
    plans.draft(read(resource("plan.json"), Plan.class));
    for (String line : lines("cases.ndjson")) {
      asOf(today.get(), read(line, CaseFile.class)).ifPresent(cases::takeOver);
    }
    for (String line : lines("reports.ndjson")) {
      TaskReport report = read(line, TaskReport.class);
      if (!report.getSubmittedOn().isAfter(today.get())) {
        reports.takeOver(report);
      }
    }
    for (String line : lines("duty-reports.ndjson")) {
      DutyReport report = read(line, DutyReport.class);
      if (!report.getSubmittedOn().isAfter(today.get())) {
        reports.takeOver(report);
      }
    }
  }

  /** Returns a case as it was known on the day on which the demonstration stands still. */
  private static Optional<CaseFile> asOf(LocalDate day, CaseFile file) {
    List<CaseEvent> events =
        file.getEvents().stream().filter(event -> !event.getOn().isAfter(day)).toList();
    List<ExplanationRecord> explanations =
        file.getExplanations().stream()
            .filter(record -> record.getIssuedOn().filter(day::isBefore).isEmpty())
            .toList();
    return Optional.of(file.toBuilder().events(events).explanations(explanations).build())
        .filter(known -> !events.isEmpty());
  }

  private static <T> T read(String json, Class<T> type) throws IOException {
    return GiaiTrinhJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "demo", type);
  }

  private static List<String> lines(String name) throws IOException {
    return resource(name).lines().toList();
  }

  private static String resource(String name) throws IOException {
    return new ClassPathResource("demo/" + name).getContentAsString(UTF_8);
  }
}
