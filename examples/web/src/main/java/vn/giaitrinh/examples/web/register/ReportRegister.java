package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** The reports that units hand in on their tasks and under their reporting duties. */
@Service
@Transactional
public class ReportRegister {
  private final ReportStore store;

  ReportRegister(ReportStore store) {
    this.store = store;
  }

  /**
   * Records a report on a task.
   *
   * @param report the report
   * @return false if it had been recorded before, and nothing was done
   * @throws TakenException if there is another report of that id
   */
  public boolean add(TaskReport report) {
    return add(ReportKind.TASK, report.getId(), report, TaskReport.class);
  }

  /**
   * Records a report under a reporting duty.
   *
   * @param report the report
   * @return false if it had been recorded before, and nothing was done
   * @throws TakenException if there is another report of that id
   */
  public boolean add(DutyReport report) {
    return add(ReportKind.DUTY, report.getId(), report, DutyReport.class);
  }

  /** {@return the reports on tasks} */
  @Transactional(readOnly = true)
  public List<TaskReport> onTasks() {
    return store.all(ReportKind.TASK, TaskReport.class);
  }

  /** {@return the reports under reporting duties} */
  @Transactional(readOnly = true)
  public List<DutyReport> underDuties() {
    return store.all(ReportKind.DUTY, DutyReport.class);
  }

  /** {@return how many reports there are} */
  @Transactional(readOnly = true)
  public int count() {
    return store.count();
  }

  private <T> boolean add(ReportKind kind, String id, T report, Class<T> type) {
    Optional<T> there = store.find(kind, id, type);
    if (there.isEmpty()) {
      try {
        store.insert(kind, id, report, type);
        return true;
      } catch (DuplicateKeyException e) {
        // Somebody else records the same id at this very moment; asked again, the answer is known.
        throw new TakenException(id);
      }
    }
    if (!there.get().equals(report)) {
      throw new TakenException(id);
    }
    return false;
  }
}
