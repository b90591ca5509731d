/**
 * For whom a report is written, and what it is to show: the {@link
 * vn.giaitrinh.report.option.ReportOptions} and the values that they hold.
 *
 * <pre>{@code
 * ReportOptions options =
 *     ReportOptions.builder()
 *         .language(Language.VI)
 *         .audience(Audience.PUBLIC)
 *         .sections(EnumSet.of(ReportSection.HEADLINE, ReportSection.UNITS))
 *         .build();
 * }</pre>
 */
@NullMarked
package vn.giaitrinh.report.option;

import org.jspecify.annotations.NullMarked;
