/** The tables of a report as one CSV file. */
@NullMarked
package vn.giaitrinh.report.csv;

import org.jspecify.annotations.NullMarked;
