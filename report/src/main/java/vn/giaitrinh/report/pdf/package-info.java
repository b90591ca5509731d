/** The HTML page as a tagged PDF, with its own fonts and the style of a printed page. */
@NullMarked
package vn.giaitrinh.report.pdf;

import org.jspecify.annotations.NullMarked;
