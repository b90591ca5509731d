package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.casefile.CaseId;

/**
 * The case files at hand. A case is read from the database again only when its version has changed,
 * so that a page over all cases costs one short query.
 */
@Component
class CaseShelf {
  private final CaseStore store;
  private final Map<String, StoredCase> cases = new TreeMap<>();

  CaseShelf(CaseStore store) {
    this.store = store;
  }

  /** {@return all cases as they are now, by id} */
  @Transactional(readOnly = true)
  public synchronized List<StoredCase> all() {
    Map<String, Long> versions = store.versions();
    cases.keySet().retainAll(versions.keySet());
    versions.forEach(this::refresh);
    return List.copyOf(cases.values());
  }

  private void refresh(String id, long version) {
    StoredCase held = cases.get(id);
    if (held == null || held.version() != version) {
      store.find(CaseId.of(id)).ifPresent(read -> cases.put(id, read));
    }
  }
}
