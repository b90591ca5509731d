package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.plan.TaskId;

/**
 * The part of a plan that an obligation is about: a task, a milestone of a task, or a reporting
 * duty.
 *
 * @param kind its kind
 * @param id its id within the plan; of a milestone, that of the task, a slash and its own
 */
public record ObligationSubject(SubjectKind kind, String id) {

  /**
   * Obtains the subject of a task.
   *
   * @param task the id of the task
   * @return the subject
   */
  public static ObligationSubject ofTask(TaskId task) {
    return new ObligationSubject(SubjectKind.TASK, task.value());
  }

  /**
   * Obtains the subject of a milestone.
   *
   * @param task the id of its task
   * @param milestone the id of the milestone within the task
   * @return the subject
   */
  public static ObligationSubject ofMilestone(TaskId task, String milestone) {
    return new ObligationSubject(SubjectKind.MILESTONE, task.value() + "/" + milestone);
  }

  /**
   * Obtains the subject of a reporting duty.
   *
   * @param duty the id of the duty
   * @return the subject
   */
  public static ObligationSubject ofReportingDuty(String duty) {
    return new ObligationSubject(SubjectKind.REPORTING_DUTY, duty);
  }

  /** {@return the kind and the id, such as {@code task/5c}} */
  @Override
  public String toString() {
    return kind.path() + "/" + id;
  }
}
