/** The report as text for a terminal. */
@NullMarked
package vn.giaitrinh.report.text;

import org.jspecify.annotations.NullMarked;
