package vn.giaitrinh.examples.web.register;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.examples.web.agency.AgencyReporting;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.examples.web.register.SummaryShelf.Basis;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.sla.SlaCheck;

/** What the register amounts to as of today: the clocks of each case, and the summary of all. */
@Service
public class Compliance {
  private final PlanRegister plans;
  private final CaseShelf cases;
  private final ReviewShelf reviews;
  private final SummaryShelf summaries;
  private final CaseStore store;
  private final ReportRegister reports;
  private final OrganizationDirectory directory;
  private final SlaCheck law;
  private final CaseReview review;
  private final Today today;

  Compliance(
      PlanRegister plans,
      CaseShelf cases,
      ReviewShelf reviews,
      SummaryShelf summaries,
      CaseStore store,
      ReportRegister reports,
      OrganizationDirectory directory,
      SlaCheck law,
      CaseReview review,
      Today today) {
    this.plans = plans;
    this.cases = cases;
    this.reviews = reviews;
    this.summaries = summaries;
    this.store = store;
    this.reports = reports;
    this.directory = directory;
    this.law = law;
    this.review = review;
    this.today = today;
  }

  /**
   * Summarizes everything.
   *
   * @return the summary as of today
   * @throws UnknownException if the agency has no plan yet
   */
  public ComplianceSummary summary() {
    StoredPlan plan = plans.current().orElseThrow(() -> new UnknownException("plan"));
    Basis now = new Basis(today.get(), plan, cases.all(), reports.count());
    return summaries.of(now, () -> summarize(now));
  }

  private ComplianceSummary summarize(Basis basis) {
    ComplianceTally tally = assessment(basis).newTally();
    basis.cases().forEach(stored -> tally.add(stored.file()));
    reports.onTasks().forEach(tally::add);
    reports.underDuties().forEach(tally::add);
    return tally.summarize();
  }

  /** {@return all cases, the one received last first} */
  public List<RegisterEntry> entries() {
    return reviews.all();
  }

  /**
   * Returns one case.
   *
   * @param id its id
   * @return the case
   * @throws UnknownException if there is none
   */
  public RegisterEntry entry(CaseId id) {
    StoredCase stored = store.find(id).orElseThrow(() -> new UnknownException(id.value()));
    return new RegisterEntry(stored, review.review(stored.file(), today.get()));
  }

  private Assessment assessment(Basis basis) {
    return Assessment.builder()
        .plan(basis.plan().plan())
        .directory(directory)
        .calendar(law.getCalendar())
        .rulePacks(law.getPacks())
        .planStart(AgencyReporting.PLAN_START)
        .reportingTerms(AgencyReporting.terms())
        .asOf(basis.day())
        .build();
  }
}
