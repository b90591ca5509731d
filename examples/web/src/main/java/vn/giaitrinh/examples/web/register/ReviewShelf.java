package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.examples.web.agency.Today;

/** What the law says of each case at hand, found out again when the case or the day has changed. */
@Component
class ReviewShelf {
  private final CaseShelf cases;
  private final CaseReview review;
  private final Today today;

  private LocalDate day = LocalDate.MIN;
  private List<StoredCase> reviewed = List.of();
  private Map<CaseId, RegisterEntry> byId = Map.of();
  private List<RegisterEntry> inOrder = List.of();

  ReviewShelf(CaseShelf cases, CaseReview review, Today today) {
    this.cases = cases;
    this.review = review;
    this.today = today;
  }

  /** {@return all cases as they are now and stand today, the one received last first} */
  synchronized List<RegisterEntry> all() {
    LocalDate now = today.get();
    List<StoredCase> current = cases.all();
    if (!now.equals(day)) {
      byId = Map.of();
    }
    // The shelf hands out the same list until something changes.
    if (current != reviewed || !now.equals(day)) {
      Map<CaseId, RegisterEntry> entries = new HashMap<>();
      current.forEach(stored -> entries.put(stored.file().getId(), entry(stored, now)));
      byId = entries;
      inOrder = entries.values().stream().sorted(RegisterEntry.LAST_RECEIVED_FIRST).toList();
      reviewed = current;
      day = now;
    }
    return inOrder;
  }

  private RegisterEntry entry(StoredCase stored, LocalDate now) {
    RegisterEntry held = byId.get(stored.file().getId());
    return held != null && held.stored().version() == stored.version()
        ? held
        : new RegisterEntry(stored, review.review(stored.file(), now));
  }
}
