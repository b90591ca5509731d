/** The tables of a report as an XLSX workbook, a sheet each. */
@NullMarked
package vn.giaitrinh.report.sheet;

import org.jspecify.annotations.NullMarked;
