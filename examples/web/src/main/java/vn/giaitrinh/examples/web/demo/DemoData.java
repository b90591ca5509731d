package vn.giaitrinh.examples.web.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.register.ReportRegister;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** Fills an empty register with the plan of a department and made-up cases and reports. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {
  private final DemoAccounts accounts;
  private final PlanRegister plans;
  private final CaseRegister cases;
  private final ReportRegister reports;

  DemoData(DemoAccounts accounts, PlanRegister plans, CaseRegister cases, ReportRegister reports) {
    this.accounts = accounts;
    this.plans = plans;
    this.cases = cases;
    this.reports = reports;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments args) throws IOException {
    if (plans.current().isPresent()) {
      return;
    }
    accounts.insert();
    plans.draft(read(resource("plan.json"), Plan.class));
    for (String line : lines("cases.ndjson")) {
      cases.takeOver(read(line, CaseFile.class));
    }
    for (String line : lines("reports.ndjson")) {
      reports.takeOver(read(line, TaskReport.class));
    }
    for (String line : lines("duty-reports.ndjson")) {
      reports.takeOver(read(line, DutyReport.class));
    }
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
