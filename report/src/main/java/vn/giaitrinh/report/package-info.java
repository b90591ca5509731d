/**
 * Reports of a compliance summary (<i>tổng hợp kết quả thực hiện</i>), for the people who read and
 * sign it.
 *
 * <p>Start from {@link vn.giaitrinh.report.Reports}, which finds the renderer of a format, and
 * {@link vn.giaitrinh.report.option.ReportOptions}, which says for whom:
 *
 * <pre>{@code
 * ReportRenderer renderer = Reports.renderer(ReportFormat.TEXT);
 * renderer.render(summary, ReportOptions.of(Language.VI), System.out);
 * }</pre>
 *
 * <p>prints, among others,
 *
 * <pre>
 * CẦN ĐÔN ĐỐC
 *   Hồ sơ đang quá hạn: 3/9 hồ sơ đang xử lý
 *         2/6  Văn phòng Sở
 *         1/2  Thanh tra Sở
 * </pre>
 *
 * <p>{@link vn.giaitrinh.report.ReportFormat} lists the formats, some of which need a library that
 * a host adds; {@link vn.giaitrinh.report.letter} writes the letters of a case.
 *
 * <p>A renderer depends on the summary and the options only, never on the clock or the machine: the
 * same input gives the same bytes. It never states a percentage without what it is a percentage of.
 */
@NullMarked
package vn.giaitrinh.report;

import org.jspecify.annotations.NullMarked;
