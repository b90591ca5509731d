/** The order of a page and its tables, the same for every format that is written line by line. */
@NullMarked
package vn.giaitrinh.report.outline;

import org.jspecify.annotations.NullMarked;
