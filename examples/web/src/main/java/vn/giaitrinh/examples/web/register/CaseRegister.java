package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.compliance.finding.Finding;

/**
 * The register of requests (<i>sổ theo dõi</i>). A case is the sum of its entries: they are
 * appended, none is changed, and a wrong one is voided by another.
 */
@Service
@Transactional
public class CaseRegister {
  private final CaseStore store;
  private final CaseGuards guards;

  CaseRegister(CaseStore store, CaseGuards guards) {
    this.store = store;
    this.guards = guards;
  }

  /**
   * Enters a case.
   *
   * @param file the case file, with the events so far
   * @return the case as it is kept; not new if it is there and says the same
   * @throws RefusedException if an event makes no sense
   * @throws TakenException if there is another case of that id
   */
  public Recorded open(CaseFile file) {
    Optional<StoredCase> there = store.find(file.getId());
    if (there.isPresent()) {
      return sameAs(file, there.get());
    }
    refuse(guards.against(file));
    takeOver(file);
    return new Recorded(get(file.getId()), true, guards.added(headOf(file), file));
  }

  private static Recorded sameAs(CaseFile file, StoredCase there) {
    if (!there.file().equals(Wire.read(Wire.write(file, CaseFile.class), CaseFile.class))) {
      throw new TakenException(file.getId().value());
    }
    return new Recorded(there, false, List.of());
  }

  /**
   * Takes a case over from another register as it is. What makes no sense in it is not refused: the
   * review of the case tells it.
   *
   * @param file the case file, with the events so far
   * @throws TakenException if there is a case of that id
   */
  public void takeOver(CaseFile file) {
    CaseFile head = headOf(file);
    try {
      store.insert(head);
    } catch (DuplicateKeyException e) {
      throw new TakenException(file.getId().value());
    }
    long version = 0;
    for (CaseEvent event : file.getEvents()) {
      store.append(file.getId(), version++, CaseEntry.of(event));
    }
    for (ExplanationRecord explanation : file.getExplanations()) {
      store.append(file.getId(), version++, CaseEntry.of(explanation));
    }
  }

  /**
   * Appends an event. One that has been recorded before is not recorded again, whatever version the
   * writer has seen.
   *
   * @param id the case
   * @param event the event
   * @param seen the version of the case that the writer has seen
   * @return the case with the event
   * @throws UnknownException if there is no such case
   * @throws VersionConflictException if somebody else appended meanwhile
   * @throws TakenException if there is another event of that id
   * @throws RefusedException if the event makes no sense
   */
  public Recorded append(CaseId id, CaseEvent event, long seen) {
    return append(id, CaseEntry.of(event), seen, file -> with(file, event));
  }

  /**
   * Appends the record of an explanation, in the same way as an event.
   *
   * @param id the case
   * @param explanation the record
   * @param seen the version of the case that the writer has seen
   * @return the case with the explanation
   */
  public Recorded append(CaseId id, ExplanationRecord explanation, long seen) {
    return append(id, CaseEntry.of(explanation), seen, file -> with(file, explanation));
  }

  /**
   * Appends several entries at once, in the same way as one event.
   *
   * @param id the case
   * @param addition the entries
   * @param seen the version of the case that the writer has seen
   * @return the case with the entries
   */
  public Recorded append(CaseId id, Addition addition, long seen) {
    CaseFile before = get(id).file();
    long version = seen;
    for (CaseEntry entry : addition.entries().toList()) {
      if (append(id, entry, version, entry::addTo).isNew()) {
        version++;
      }
    }
    StoredCase after = get(id);
    return new Recorded(after, version > seen, guards.added(before, after.file()));
  }

  /**
   * Tells what would come of several entries, and records nothing.
   *
   * @param id the case
   * @param addition the entries
   * @return the case as it would be
   */
  @Transactional(readOnly = true)
  public Recorded preview(CaseId id, Addition addition) {
    StoredCase before = get(id);
    addition
        .entries()
        .filter(entry -> store.findEntry(id, entry).isPresent())
        .findFirst()
        .ifPresent(
            entry -> {
              throw new TakenException(entry.id());
            });
    return previewed(before, joined(before.file(), addition::to));
  }

  /**
   * Tells what would come of an event, and records nothing.
   *
   * @param id the case
   * @param event the event
   * @return the case as it would be
   * @throws UnknownException if there is no such case
   * @throws RefusedException if the event makes no sense
   */
  @Transactional(readOnly = true)
  public Recorded preview(CaseId id, CaseEvent event) {
    StoredCase before = get(id);
    return previewed(before, with(before.file(), event));
  }

  /**
   * Returns a case.
   *
   * @param id its id
   * @return the case
   * @throws UnknownException if there is none
   */
  @Transactional(readOnly = true)
  public StoredCase get(CaseId id) {
    return store.find(id).orElseThrow(() -> new UnknownException(id.value()));
  }

  /**
   * Returns the log of a case.
   *
   * @param id the case
   * @return its entries, in the order in which they were appended
   * @throws UnknownException if there is no such case
   */
  @Transactional(readOnly = true)
  public List<StoredEntry> log(CaseId id) {
    return store.log(id).orElseThrow(() -> new UnknownException(id.value()));
  }

  private Recorded append(CaseId id, CaseEntry entry, long seen, UnaryOperator<CaseFile> appended) {
    StoredCase before = get(id);
    Optional<CaseEntry> there = store.findEntry(id, entry);
    if (there.isPresent()) {
      if (!there.get().equals(entry)) {
        throw new TakenException(entry.id());
      }
      return new Recorded(before, false, List.of());
    }
    if (before.version() != seen) {
      throw new VersionConflictException(seen, before.version());
    }
    CaseFile after = joined(before.file(), appended);
    refuse(guards.against(before.file(), after));
    if (!store.append(id, seen, entry)) {
      throw new VersionConflictException(seen, get(id).version());
    }
    return new Recorded(get(id), true, guards.added(before.file(), after));
  }

  private Recorded previewed(StoredCase before, CaseFile after) {
    refuse(guards.against(before.file(), after));
    return new Recorded(
        new StoredCase(after, before.version(), before.audit()),
        false,
        guards.added(before.file(), after));
  }

  /** Returns a file with something more, unless that contradicts what is on file. */
  private static CaseFile joined(CaseFile file, UnaryOperator<CaseFile> appended) {
    try {
      return appended.apply(file);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(List.of(CaseGuards.contradicting(file)));
    }
  }

  private static CaseFile headOf(CaseFile file) {
    return file.toBuilder().events(List.of()).explanations(List.of()).build();
  }

  private static CaseFile with(CaseFile file, CaseEvent event) {
    return file.toBuilder().addEvent(event).build();
  }

  private static CaseFile with(CaseFile file, ExplanationRecord explanation) {
    return file.toBuilder().addExplanation(explanation).build();
  }

  private static void refuse(List<Finding> against) {
    if (!against.isEmpty()) {
      throw new RefusedException(against);
    }
  }
}
