package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseId;

/**
 * The case files at hand. A case is read from the database again only when its version has changed,
 * so that a page over all cases costs one short query. What is asked is the database, each time:
 * whatever was acknowledged before, by this process or another, is on the shelf.
 */
@Component
class CaseShelf {
  private final CaseStore store;
  private final Map<String, StoredCase> byId = new TreeMap<>();

  private RegisterStamp stamp = RegisterStamp.EMPTY;
  private List<StoredCase> all = List.of();

  CaseShelf(CaseStore store) {
    this.store = store;
  }

  /**
   * {@return all cases as they are now, by id; the same list as long as nothing changes. Whoever
   * waits here for the first filling holds no connection meanwhile}
   */
  synchronized List<StoredCase> all() {
    // Asked first: what is appended between this and the next question is found the next time.
    RegisterStamp now = store.stamp();
    if (!now.equals(stamp)) {
      if (byId.isEmpty()) {
        store.all().forEach(read -> byId.put(read.file().getId().value(), read));
      }
      store.versions().forEach(this::refresh);
      all = List.copyOf(byId.values());
      stamp = now;
    }
    return all;
  }

  private void refresh(String id, long version) {
    StoredCase held = byId.get(id);
    if (held == null || held.version() != version) {
      store.find(CaseId.of(id)).ifPresent(read -> byId.put(id, read));
    }
  }
}
