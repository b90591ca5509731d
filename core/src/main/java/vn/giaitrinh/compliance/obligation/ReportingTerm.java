package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.Roll;

/**
 * A setting of the host by which a part of a plan is reported: the cycle with its cut-off and its
 * send-by day. It takes the place of a timing that recurs, and stands in where there is no timing,
 * as in most plans for the duties of section <i>Tổ chức thực hiện</i>.
 *
 * @param subject the part of the plan
 * @param cycle the periods, each with its cut-off and its send-by day
 * @param roll what becomes of a send-by day that is a day off
 */
public record ReportingTerm(ObligationSubject subject, ReportingCycle cycle, Roll roll) {}
