/** The report as one self-contained HTML page. The templates are compiled into this package. */
@NullMarked
package vn.giaitrinh.report.html;

import org.jspecify.annotations.NullMarked;
