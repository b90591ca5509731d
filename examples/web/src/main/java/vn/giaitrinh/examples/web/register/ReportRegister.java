package vn.giaitrinh.examples.web.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** The reports that units hand in on their tasks and under their reporting duties. */
@Service
@Transactional
public class ReportRegister {
  private final ReportStore store;
  private final ReportGuards guards;

  ReportRegister(ReportStore store, ReportGuards guards) {
    this.store = store;
    this.guards = guards;
  }

  /**
   * Records a report on a task.
   *
   * @param report the report
   * @return false if it had been recorded before, and nothing was done
   * @throws RefusedException if it is on what the plan does not have, or on a day yet to come
   * @throws TakenException if there is another report of that id
   */
  public boolean add(TaskReport report) {
    return add(ReportKind.TASK, report.getId(), report, TaskReport.class, guards::against);
  }

  /**
   * Records a report under a reporting duty.
   *
   * @param report the report
   * @return false if it had been recorded before, and nothing was done
   * @throws RefusedException if it is on what the plan does not have, or on a day yet to come
   * @throws TakenException if there is another report of that id
   */
  public boolean add(DutyReport report) {
    return add(ReportKind.DUTY, report.getId(), report, DutyReport.class, guards::against);
  }

  /**
   * Takes a report over from another register as it is: on whatever plan, and on whatever day.
   *
   * @param report the report
   * @throws TakenException if there is another report of that id
   */
  public void takeOver(TaskReport report) {
    add(ReportKind.TASK, report.getId(), report, TaskReport.class, any -> List.of());
  }

  /**
   * Takes a report under a duty over from another register, in the same way.
   *
   * @param report the report
   * @throws TakenException if there is another report of that id
   */
  public void takeOver(DutyReport report) {
    add(ReportKind.DUTY, report.getId(), report, DutyReport.class, any -> List.of());
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

  private <T> boolean add(
      ReportKind kind, String id, T report, Class<T> type, Function<T, List<Finding>> guard) {
    Optional<T> there = store.find(kind, id, type);
    if (there.isEmpty()) {
      refuse(guard.apply(report));
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

  private static void refuse(List<Finding> against) {
    if (!against.isEmpty()) {
      throw new RefusedException(against);
    }
  }
}
