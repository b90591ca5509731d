package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseHistory;
import vn.giaitrinh.casefile.ExplanationRecord;
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
  /** As many as no case has, and a review of all cases can bear. */
  private static final int MOST_EVENTS = 1000;

  /** Where a new case is entered, and so the id of none. */
  private static final String RESERVED = "new";

  private static final BilingualText CONTRADICTS =
      BilingualText.of(
          "Nội dung trùng hoặc mâu thuẫn với văn bản giải trình đã lưu trong hồ sơ",
          "It repeats or contradicts an explanation that the case has on file");
  private static final BilingualText NOT_AN_ID =
      BilingualText.of("Mã hồ sơ này không dùng được", "This id cannot be that of a case");
  private static final BilingualText TOO_MANY =
      BilingualText.of(
          "Một hồ sơ không thể có quá " + MOST_EVENTS + " sự kiện",
          "A case cannot have more than " + MOST_EVENTS + " events");
  private static final BilingualText NOT_YET =
      BilingualText.of("Ghi ngày trong tương lai", "It has a day that is yet to come");

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

  /** Returns that what is to be appended contradicts what is on file. */
  static Finding contradicting(CaseFile file) {
    return refusal("CONTRADICTORY_ENTRY", "case/" + file.getId().value(), CONTRADICTS);
  }

  /** Returns what stands against entering a case. */
  List<Finding> against(CaseFile file) {
    List<Finding> against = new ArrayList<>(broken(file));
    if (file.getId().value().equals(RESERVED)) {
      against.add(refusal("RESERVED_ID", "$.id", NOT_AN_ID));
    }
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
    if (file.getEvents().size() > MOST_EVENTS) {
      senseless.add(refusal("TOO_MANY_EVENTS", "$.events", TOO_MANY));
    }
    for (MisplacedEvent one : misplaced(file)) {
      if (!known.contains(one)) {
        senseless.add(refusal("MISPLACED_EVENT", placeOf(one.event(), file), one.reason()));
      }
    }
    for (CaseEvent event : recorded) {
      if (isAhead(Optional.of(event.getOn())) || isAhead(event.getRecordedOn())) {
        senseless.add(refusal("EVENT_IN_FUTURE", placeOf(event, file), NOT_YET));
      }
    }
    for (ExplanationRecord record : file.getExplanations()) {
      if (isAhead(record.getIssuedOn()) || isAhead(record.getSentOn())) {
        senseless.add(refusal("EXPLANATION_IN_FUTURE", "$.explanations", NOT_YET));
      }
    }
    return senseless;
  }

  private boolean isAhead(Optional<LocalDate> day) {
    return day.filter(today.get()::isBefore).isPresent();
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

  private static String placeOf(CaseEvent event, CaseFile file) {
    return "$.events[" + file.getEvents().indexOf(event) + "]";
  }

  private static Finding refusal(String code, String path, BilingualText reason) {
    return Finding.builder().code(code).severity(Severity.ERROR).path(path).message(reason).build();
  }
}
