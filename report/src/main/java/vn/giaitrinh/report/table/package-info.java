/** The report as tables of typed cells, for spreadsheets and other programs. */
@NullMarked
package vn.giaitrinh.report.table;

import org.jspecify.annotations.NullMarked;
