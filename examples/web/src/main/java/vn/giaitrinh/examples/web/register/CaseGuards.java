package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseHistory;
import vn.giaitrinh.casefile.MisplacedEvent;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.CaseFileValidator;

/**
 * Tells what stands against a case file as it would be. What makes no sense in the procedure is
 * refused. What breaks a time limit or lacks something is a fact, and recorded with its findings.
 */
@Component
class CaseGuards {
  private static final BilingualText NOT_YET =
      BilingualText.of(
          "Sự kiện ghi ngày trong tương lai", "The event has a day that is yet to come");

  private final CaseFileValidator validator;
  private final OrganizationDirectory directory;
  private final CaseReview review;
  private final Today today;

  CaseGuards(
      CaseFileValidator validator,
      OrganizationDirectory directory,
      CaseReview review,
      Today today) {
    this.validator = validator;
    this.directory = directory;
    this.review = review;
    this.today = today;
  }

  /** Returns what is found in a case file, and was not found before. */
  List<Finding> added(CaseFile before, CaseFile after) {
    Set<Finding> known = new HashSet<>(found(before));
    return found(after).stream().filter(finding -> !known.contains(finding)).toList();
  }

  /** Returns what stands against entering a case. */
  List<Finding> against(CaseFile file) {
    List<Finding> against = new ArrayList<>(broken(file));
    against.addAll(senseless(Set.of(), file, file.getEvents()));
    return against;
  }

  /** Returns what stands against a case file as it would be, and did not stand before. */
  List<Finding> against(CaseFile before, CaseFile after) {
    Set<Finding> known = new HashSet<>(broken(before));
    List<Finding> against = new ArrayList<>(broken(after));
    against.removeAll(known);
    Set<MisplacedEvent> misplaced = new HashSet<>(misplaced(before));
    Set<CaseEvent> there = new HashSet<>(before.getEvents());
    List<CaseEvent> events =
        after.getEvents().stream().filter(event -> !there.contains(event)).toList();
    against.addAll(senseless(misplaced, after, events));
    return against;
  }

  private List<Finding> senseless(
      Set<MisplacedEvent> known, CaseFile file, List<CaseEvent> recorded) {
    List<Finding> senseless = new ArrayList<>();
    for (MisplacedEvent one : misplaced(file)) {
      if (!known.contains(one)) {
        senseless.add(refusal("MISPLACED_EVENT", file, one.event(), one.reason()));
      }
    }
    for (CaseEvent event : recorded) {
      if (event.getOn().isAfter(today.get())) {
        senseless.add(refusal("EVENT_IN_FUTURE", file, event, NOT_YET));
      }
    }
    return senseless;
  }

  /** Returns the values that are wrong in themselves, and the units that there are not. */
  private List<Finding> broken(CaseFile file) {
    return validator.validate(file, directory).errors();
  }

  private List<Finding> found(CaseFile file) {
    return file.getEvents().isEmpty()
        ? List.of()
        : validator.validate(file, directory, review, today.get()).findings();
  }

  private static List<MisplacedEvent> misplaced(CaseFile file) {
    return CaseHistory.of(file, LocalDate.MAX).getMisplaced();
  }

  private static Finding refusal(
      String code, CaseFile file, CaseEvent event, BilingualText reason) {
    return Finding.builder()
        .code(code)
        .severity(Severity.ERROR)
        .path("$.events[" + file.getEvents().indexOf(event) + "]")
        .message(reason)
        .build();
  }
}
